import { encodingOf } from './encoding-of.ts';

/** A file's text, piece by piece, so that its size costs time and no memory. */
export async function* piecesOf(file: Blob, length = 1_000_000): AsyncGenerator<Piece> {
  let decoder: TextDecoder | undefined;
  for (let start = 0; start < file.size; start += length) {
    const bytes = new Uint8Array(await file.slice(start, start + length).arrayBuffer());
    decoder ??= new TextDecoder(encodingOf(bytes));
    const isLast = start + length >= file.size;
    // A character that is cut waits for the next piece.
    const text = decoder.decode(bytes, { stream: !isLast });
    yield { text, done: isLast ? 1 : (start + length) / file.size };
  }
}

/** A part of a file's text. */
export interface Piece {
  text: string;
  /** How far the file is read with it, from 0 to 1. */
  done: number;
}
