/**
 * How a text is encoded, by its first bytes: as UTF-16 where a byte-order mark says so, or where every second byte is
 * zero, as in most of what a log of Windows holds: `FF FE 41 00 → "utf-16le"`, `00 41 00 42 → "utf-16be"`.
 */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1000);
  const zeros = start.filter((byte) => byte === 0).length;
  const late = start.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  // No text in UTF-8 has such bytes; in a file that is none, they stand anywhere.
  if (zeros <= start.length / 4) return 'utf-8';
  if (late > zeros * 0.9) return 'utf-16le';
  return late < zeros * 0.1 ? 'utf-16be' : 'utf-8';
}
