import type { Reporter } from '../report/reporter.ts';

/** Whether a file is small enough to be read; reports it where it is not. */
export function checkSize(text: string, file: string, reporter: Reporter): boolean {
  if (text.length <= mostCharacters) return true;
  const what = `The file has \`${text.length}\` characters; at most \`${mostCharacters}\` are read.`;
  reporter.report('document-too-large', { file, line: 1, column: 1 }, what);
  return false;
}

/** Three thousand codes in one category; the largest file has a hundred. */
const mostCharacters = 1_000_000;
