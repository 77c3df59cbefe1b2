import { readFileSync } from 'node:fs';
import { assertDocumentFits } from '../src/documents/document-size.ts';
import { extractCodes, type CodeRow } from '../src/documents/extract-codes.ts';
import { parseDocument } from '../src/documents/parse-document.ts';
import { sourceLanguage } from '../src/documents/source/source-language.ts';
import { formatProblems } from '../src/report/format-problems.ts';
import { ProblemError, type Problem } from '../src/report/problem.ts';

/**
 * The rows of a document of error codes, or of an SDK's source that declares them, in its order.
 * @throws ProblemError where the file is no text or holds what cannot be read, naming the file as it was given.
 */
export async function readDocument(file: string): Promise<CodeRow[]> {
  try {
    const text = decode(readFileSync(file));
    assertDocumentFits(text);
    const language = sourceLanguage(file);
    if (language === undefined) return extractCodes(parseDocument(text));
    // With it comes TypeScript, which takes a while to load.
    const { readSource } = await import('../src/documents/source/read-source.ts');
    return readSource(text, language);
  } catch (error) {
    const problems = toProblems(error, file);
    throw new ProblemError(problems, formatProblems(problems));
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

function toProblems(error: unknown, file: string): Problem[] {
  if (error instanceof ProblemError) return error.problems.map((problem) => ({ ...problem, file }));
  const reason = error instanceof Error ? error.message : String(error);
  return [
    {
      file,
      line: 1,
      column: 1,
      rule: 'unreadable-file',
      what: `\`${file}\` cannot be read: ${reason}.`,
    },
  ];
}
