import type { Reporter } from '../report/reporter.ts';
import { checkLines } from './check-characters.ts';
import type { Files } from './files.ts';
import { tsv } from './parse/tsv.ts';
import { wholeRows, type TableRows } from './rows.ts';

/** The rows of a tab-separated file of the record; a missing file is a problem and has none. */
export function readTsv<const Header extends readonly string[]>(
  files: Files,
  file: string,
  header: Header,
  reporter: Reporter,
): TableRows<Header> {
  const text = files.get(file);
  if (text === undefined) {
    reporter.report('missing-file', { file, line: 1, column: 1 }, 'The file is missing.');
    return { rows: [], lost: 'all' };
  }
  checkLines(text, file, reporter);
  const [table] = tsv.parse(text).children;
  return wholeRows(file, table?.type === 'table' ? table : undefined, header, reporter);
}
