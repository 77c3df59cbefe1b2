import { encodingOf } from '../src/decode/read/encoding-of.ts';
import { assertDocumentFits } from '../src/documents/document-size.ts';

/** A document's text, in UTF-8 or UTF-16. @throws where its bytes are no text, or too many. */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text.includes('\0')) throw new Error('it holds NUL bytes, so it is no text');
  assertDocumentFits(text);
  return text;
}
