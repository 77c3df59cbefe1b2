import { markdown } from '../../../src/record/parse/markdown.ts';
import { cellsOf, type Cell } from '../../../src/record/parse/table.ts';

/** The cell that a piece of Markdown makes in a table, beside what definitions the file holds. */
export function cellOf(source: string, definitions = ''): Cell | undefined {
  const [table] = markdown.parse(`| x |\n| --- |\n| ${source} |\n\n${definitions}`).children;
  return table?.type === 'table' ? cellsOf(table)[1]?.[0] : undefined;
}
