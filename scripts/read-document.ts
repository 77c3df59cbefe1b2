import { closeSync, openSync, readSync } from 'node:fs';
import { encodingOf } from '../src/decode/read/encoding-of.ts';
import { assertDocumentFits, documentTooLarge } from '../src/documents/document-size.ts';
import { extractCodes, type CodeRow } from '../src/documents/extract-codes.ts';
import { parseDocument } from '../src/documents/parse-document.ts';
import { sourceLanguage } from '../src/documents/source/source-language.ts';
import { formatProblems } from '../src/report/format-problems.ts';
import { ProblemError, type Problem } from '../src/report/problem.ts';
import { mostCharacters } from '../src/report/size-limit.ts';

/**
 * The rows of a document of error codes, or of an SDK's source that declares them, in its order.
 * @throws ProblemError where the file is no text or holds what cannot be read, naming the file as it was given.
 */
export async function readDocument(file: string): Promise<CodeRow[]> {
  try {
    const text = decode(readBytes(file));
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

/** A file's bytes, as far as a document can reach: a device or a pipe may have no end. */
function readBytes(file: string): Uint8Array {
  const bytes = new Uint8Array(mostBytes + 1);
  const handle = openSync(file, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0; length += read) {
      read = readSync(handle, bytes, length, bytes.length - length, null);
    }
    if (length <= mostBytes) return bytes.subarray(0, length);
  } finally {
    closeSync(handle);
  }
  throw documentTooLarge(
    `The file has more than \`${mostBytes}\` bytes; at most \`${mostCharacters}\` characters are read.`,
  );
}

/** No character takes more than three bytes in UTF-8, as JavaScript counts characters. */
const mostBytes = 3 * mostCharacters;

function decode(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
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
