import { report } from '../report/report.ts';
import type { LinkTable } from './link-table.ts';

/** Reports links that no words refer to in any language: for a record in which every row can be read. */
export function checkUsed({ file, links, used }: LinkTable): void {
  for (const [id, { place }] of links)
    if (!used.has(id)) report(file, 'unused-link', place, `Nothing refers to \`[${id}]\`.`);
}
