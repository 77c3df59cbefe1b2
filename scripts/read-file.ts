import { closeSync, openSync, readSync } from 'node:fs';
import { documentTooLarge } from '../src/documents/document-size.ts';
import { formatProblems } from '../src/report/format-problems.ts';
import { ProblemError, type Problem } from '../src/report/problem.ts';
import { mostCharacters } from '../src/report/size-limit.ts';

/**
 * What a reader makes of a file's bytes.
 * @throws ProblemError where the file is no text or holds what cannot be read, naming the file as it was given.
 */
export async function readFile<T>(
  file: string,
  read: (bytes: Uint8Array) => T | Promise<T>,
): Promise<T> {
  try {
    return await read(readBytes(file));
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
