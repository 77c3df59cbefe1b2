import { parseTsv } from '../parse/parse-tsv.ts';
import type { Reporter } from '../report/reporter.ts';
import type { Files } from './files.ts';
import { wholeRows, type TableRows } from './rows.ts';

/** The rows of a tab-separated file of the record; a missing file is a problem and has none. */
export function readTsv(files: Files, file: string, header: readonly string[], reporter: Reporter): TableRows {
  const text = files.get(file);
  if (text === undefined) {
    reporter.report('missing-file', { file, line: 1, column: 1 }, 'The file is missing.');
    return { rows: [], lost: 'all' };
  }
  return wholeRows(file, parseTsv(text), header, reporter);
}
