import type { CodeRow } from '../src/documents/extract-codes.ts';
import { readFile } from './read-file.ts';
import { readRows } from './read-rows.ts';

/**
 * The rows of a document of error codes, or of an SDK's source that declares them, in its order.
 * @throws ProblemError where the file is no text or holds what cannot be read, naming the file as it was given.
 */
export async function readDocument(file: string): Promise<CodeRow[]> {
  return readFile(file, (bytes) => readRows(bytes, file));
}
