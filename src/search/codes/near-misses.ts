import type { CodeEntry, CodeIndex } from './code-index.ts';

/**
 * The codes that a number is one slip away from, the likeliest first: two digits swapped, one too many, one too few,
 * one wrong. `"700001" → 70001`, `"6602" → 6206` is none; short numbers are near everything.
 */
export function nearMisses(number: string, codes: CodeIndex): CodeEntry[] {
  const [, sign = '', digits = ''] = /^(-?)(\d+)$/.exec(number) ?? [];
  if (digits.length < shortest) return [];
  const places = [...digits].keys().toArray().reverse();
  const at = (place: number, put: string, taken: number) =>
    `${sign}${digits.slice(0, place)}${put}${digits.slice(place + taken)}`;
  const tried = [
    ...places.map((place) => at(place, `${digits[place + 1] ?? ''}${digits[place]}`, 2)),
    ...places.map((place) => at(place, '', 1)),
    ...places.flatMap((place) => all.map((digit) => at(place + 1, digit, 0))),
    ...places.flatMap((place) => all.map((digit) => at(place, digit, 1))),
  ];
  const found = tried.flatMap((slip) => (slip === number ? [] : codes.exactly(slip)));
  return [...new Set(found)].slice(0, most);
}

const all = [...'0123456789'];
const shortest = 4;
const most = 4;
