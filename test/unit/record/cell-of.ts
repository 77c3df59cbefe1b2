import { cellsOf, type Cell } from '../../../src/record/parse/table.ts';
import { parseLinked } from '../../../src/record/parse/parse-linked.ts';
import { linkTable } from './some-links.ts';

/** The cell that a piece of Markdown makes in a table, where there are some links. */
export function cellOf(
  source: string,
  links: Readonly<Record<string, string>> = {},
): Cell | undefined {
  const text = `| x |\n| --- |\n| ${source} |\n`;
  const [table] = parseLinked(text, linkTable(links)).children;
  return table?.type === 'table' ? cellsOf(table)[1]?.[0] : undefined;
}
