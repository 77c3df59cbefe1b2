import { describe, expect, test } from 'vitest';
import { encodingOf } from '../../../../src/decode/read/encoding-of.ts';
import { piecesOf } from '../../../../src/decode/read/pieces-of.ts';

const log = '2026-01-15 10:02:11 E 登录一次失败 😀 code: 6206\r\n';
const utf16 = (text: string): Buffer<ArrayBuffer> => Buffer.from(text, 'utf16le');
const encodings: [string, Buffer<ArrayBuffer>][] = [
  ['UTF-8', Buffer.from(log)],
  ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${log}`)],
  ['UTF-16LE', utf16(`\uFEFF${log}`)],
  ['UTF-16BE', utf16(`\uFEFF${log}`).swap16()],
  ['UTF-16LE without a mark', utf16(log)],
  ['UTF-16BE without a mark', utf16(log).swap16()],
];

describe('a file is read whole, its characters uncut,', () => {
  test.each(encodings)('in %s', async (_, bytes) => {
    // Of these lengths, every place in a character is the end of some piece.
    for (const length of [61, 62, 63, 64, 65, 66, 67, 68]) {
      expect((await read(new Blob([bytes]), length)).text).toBe(log);
    }
    expect((await read(new Blob([bytes]))).text).toBe(log);
  });
});

test('what a file breaks off within is shown as such', async () => {
  expect((await read(new Blob([Buffer.from('code: 错').subarray(0, -1)]))).text).toBe(
    'code: \uFFFD',
  );
  expect((await read(new Blob([utf16('\uFEFFcode').subarray(0, -1)]))).text).toBe('cod\uFFFD');
});

test('an empty file has no pieces, and any other is read to its end', async () => {
  expect(await read(new Blob([]))).toEqual({ text: '', done: [] });
  expect((await read(new Blob(['abcde']), 2)).done).toEqual([0.4, 0.8, 1]);
});

test('bytes that are no text are not taken for UTF-16', () => {
  expect(encodingOf(new Uint8Array(1000))).toBe('utf-8');
  expect(encodingOf(Buffer.from(`code: 6206\n\0${'padded\n'.repeat(9)}`))).toBe('utf-8');
  expect(encodingOf(new Uint8Array([]))).toBe('utf-8');
});

async function read(file: Blob, length?: number): Promise<{ text: string; done: number[] }> {
  let text = '';
  const done: number[] = [];
  for await (const piece of piecesOf(file, length)) {
    text += piece.text;
    done.push(piece.done);
  }
  return { text, done };
}
