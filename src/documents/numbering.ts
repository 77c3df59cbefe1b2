/** How a heading counts: `"（二）服务端"` → `一`, `[2]`; `"1.2 SDK"` → `1`, `[1, 2]`; `"Errors"` → no style. */
export function numbering(heading: string): Numbering {
  const match =
    bracketed.exec(heading) ??
    stopped.exec(heading) ??
    dotted.exec(heading) ??
    worded.exec(heading);
  const mark = (match?.[1] ?? '').toUpperCase();
  if (mark === '') return { style: '', numbers: [] };
  if (/^\d/.test(mark)) return { style: '1', numbers: mark.split('.').map(Number) };
  if (han.includes(mark.charAt(0))) return { style: '一', numbers: [fromHan(mark)] };
  if (/^[IVX]+$/.test(mark)) return { style: 'I', numbers: [fromRoman(mark)] };
  return { style: 'A', numbers: [mark.charCodeAt(0) - 64] };
}

function fromHan(mark: string): number {
  const [tens = '', ones = ''] = mark.includes('十') ? mark.split('十') : ['〇', mark];
  return (tens === '' ? 1 : han.indexOf(tens)) * 10 + (ones === '' ? 0 : han.indexOf(ones));
}

function fromRoman(mark: string): number {
  const values = [...mark].map((letter) => (letter === 'I' ? 1 : letter === 'V' ? 5 : 10));
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

const han = '〇一二三四五六七八九十';
const count = '\\d{1,3}(?:\\.\\d{1,3}){0,5}|[一二三四五六七八九十]{1,3}|[IVX]{1,6}|[A-Z]';
/** `(1)`, `（一）` */
const bracketed = new RegExp(`^[(（](${count})[)）]`, 'i');
/** `1.`, `II.`, `一、`, `1）` */
const stopped = new RegExp(`^(${count})(?:[)）、．]|\\.(?=\\s|[^\\x00-\\x7f]))`, 'i');
/** `1.2 SDK`, `3 Server` */
const dotted = /^(\d{1,2}(?:\.\d{1,3}){0,5})\s/;
/** `Part 1`, `第二部分` */
const worded = new RegExp(`^(?:(?:part|chapter|section) |第)(${count})(?![a-z\\d])`, 'i');

/** The style of a heading's number and its parts. */
export interface Numbering {
  /** `1`, `一`, `I`, `A`, or nothing for a heading without a number. */
  style: string;
  numbers: number[];
}
