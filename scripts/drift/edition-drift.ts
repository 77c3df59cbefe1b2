import type { ErrorRecord } from '../../src/record/read-record.ts';
import type { Source } from '../../src/record/schemas/source.ts';
import { compareEdition } from '../import/compare-edition.ts';
import { formatLists } from '../import/format-lists.ts';
import type { Hosts } from './hosts.ts';
import { latestRows } from './latest-rows.ts';

/** What an edition's source would change in the record today, as a part of a report in Markdown; null for nothing. */
export async function editionDrift(
  { product, id, source, tsv }: WatchedEdition,
  record: ErrorRecord,
  hosts: Hosts,
): Promise<string | null> {
  const { name, rows } = await latestRows(source, hosts);
  const { changes, remarks } = compareEdition(rows, tsv, product, record);
  if (Object.values(changes).every((codes) => codes.length === 0)) return null;
  const { 'not in codes.tsv': unknown = [] } = remarks;
  const lists = Object.entries({ ...changes, 'not in codes.tsv': unknown });
  const lines = formatLists(Object.fromEntries(lists.filter(([, codes]) => codes.length > 0)));
  return `## ${product} ${id}\n\n${name}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
}

/** An edition that has a source. */
export interface WatchedEdition {
  product: string;
  id: string;
  source: Source;
  /** The text of its file. */
  tsv: string;
}
