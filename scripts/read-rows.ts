import { extractCodes, type CodeRow } from '../src/documents/extract-codes.ts';
import { parseDocument } from '../src/documents/parse-document.ts';
import { sourceLanguage } from '../src/documents/source/source-language.ts';
import { decodeText } from './decode-text.ts';

/** The rows of a document of error codes, or of an SDK's source that declares them, which the file's name tells. */
export async function readRows(bytes: Uint8Array, file: string): Promise<CodeRow[]> {
  const text = decodeText(bytes);
  const language = sourceLanguage(file);
  if (language === undefined) return extractCodes(parseDocument(text));
  // With it comes TypeScript, which takes a while to load.
  const { readSource } = await import('../src/documents/source/read-source.ts');
  return readSource(text, language);
}
