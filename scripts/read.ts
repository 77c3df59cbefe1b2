import { readFileSync } from 'node:fs';
import { extractCodes } from '../src/parse/extract-codes.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { formatProblems } from '../src/report/format-problems.ts';
import { ProblemError } from '../src/report/problem.ts';

const [file, ...others] = process.argv.slice(2);
if (file === undefined || others.length > 0) {
  process.stderr.write('Usage: npm run read -- FILE\n');
  process.exitCode = 1;
} else {
  // A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const rows = extractCodes(parseDocument(decode(readFileSync(file))));
    const shown = rows.map(({ code, headings, cells, line }) => ({ code, headings, cells, line }));
    process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  } catch (error) {
    const problems = toProblems(error).map((problem) => ({ ...problem, file }));
    process.stderr.write(`${formatProblems(problems)}\n`);
    process.exitCode = 1;
  }
}

/** UTF-8, or UTF-16 if a byte-order mark says so. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = !isUtf16 ? 'utf-8' : first === 0xff ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text.includes('\0')) throw new Error('it holds NUL bytes, so it is no text');
  return text;
}

function toProblems(error: unknown): ProblemError['problems'] {
  if (error instanceof ProblemError) return error.problems;
  const reason = error instanceof Error ? error.message : String(error);
  const what = `\`${file}\` cannot be read: ${reason}.`;
  return [{ file: '', line: 1, column: 1, rule: 'unreadable-file', what }];
}
