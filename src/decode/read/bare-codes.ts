import type { CodeIndex } from '../../search/codes/code-index.ts';
import { collect } from './collect.ts';
import { excerptAt } from './excerpt-at.ts';
import { isCounted, isDistinct } from './judge-number.ts';
import { labelWords } from './label-words.ts';
import type { LoggedCode } from './logged-code.ts';
import { standsAlone } from './stands-alone.ts';
import { wordBefore } from './word-before.ts';

/**
 * Numbers of a short log that are codes on record, but that nothing marks as such: `"onKickedOffline 6208"`, not
 * `"port 8001"`. They are shown as what was left out; those found as codes are not among them.
 */
export function bareCodes(
  text: string,
  known: CodeIndex,
  found: readonly LoggedCode[],
): LoggedCode[] {
  if (text.length > longest) return [];
  const told = new Set(found.map(({ code }) => code));
  const collector = collect(known);
  for (const [at, row] of text.split('\n').entries()) {
    for (const { index, 0: code } of row.matchAll(/(?<!\d)\d{4,9}(?!\d)/g)) {
      const end = index + code.length;
      if (told.has(code) || known.exactly(code).length === 0 || !isBare(row, index, end)) continue;
      const excerpt = () => excerptAt(row, 0, index, code.length);
      collector.add({ kind: 'number', code, line: at + 1, text: row, index, excerpt });
    }
  }
  return collector
    .finish()
    .slice(0, most)
    .map((one) => ({ ...one, leads: [], causes: [], isBare: true }));
}

/** In letters, and in codes: of more, what was left out is no help. */
const longest = 100_000;
const most = 5;

/** Whether a number stands behind a word that counts or names nothing: behind one that may tell of an event. */
function isBare(row: string, start: number, end: number): boolean {
  if (!isDistinct(row.slice(start, end)) || !standsAlone(row, start, end)) return false;
  if (isCounted(row.slice(end, end + 24))) return false;
  const before = row.slice(0, start).trimEnd();
  const { word } = wordBefore(before, 0, before.length);
  return /\p{L}$/u.test(word) && !labelWords.noun.test(word.toLowerCase());
}
