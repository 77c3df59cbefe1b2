import type { CodeIndex } from '../../search/codes/code-index.ts';
import { labelWords } from './label-words.ts';
import { namesProduct } from './logged-products.ts';
import type { NumberPlace } from './number-place.ts';
import { isOtherService } from './other-service.ts';
import { readLabel, type Label } from './read-label.ts';
import { isSigned, standsAlone } from './stands-alone.ts';
import { isToldWithWords } from './told-with-words.ts';

/** The code that digits of a line are, or null where they are something else: `"errCode=6206" → "6206"`. */
export function judgeNumber(
  text: string,
  lineStart: number,
  start: number,
  end: number,
  known: CodeIndex,
): string | null {
  if (end - start > longest || (text.charAt(start) === '0' && end - start > 1)) return null;
  if (followsNumber(text, start) && !(end - start >= distinctive && followsTime(text, start)))
    return null;
  const range = rangeAt(text, start, end, known);
  if (range === null && !standsAlone(text, start, end)) return null;
  const from = isSigned(text, start) ? start - 1 : start;
  const code = range ?? text.slice(from, end);
  const label = readLabel(text, lineStart, from);
  const after = text.slice(end, end + 24).replace(/^\.0(?!\d)/, '');
  if (isIndex(text, start, end)) return null;
  const place = { text, lineStart, start, end, known };
  const isCode =
    known.byNumber(code).length > 0
      ? isKnownCode(code, label, after, place)
      : isUnknownCode(code, label, after, known) &&
        !labelWords.otherMaker.test(text.slice(Math.max(lineStart, start - 120), start));
  return isCode && !isOtherService(place) ? code : null;
}

const longest = 9;
/** So many digits are no everyday number where they are a code. */
const distinctive = 7;

/** Whether a number of the record is meant as a code. */
function isKnownCode(code: string, label: Label, after: string, place: NumberPlace): boolean {
  if (label.kind === 'code') return true;
  if (!isDistinct(code) || isCounted(after) || isDate(code, after) || after.startsWith(' ---'))
    return false;
  if (label.kind === 'error') return !label.isLoud;
  if (label.kind === 'result' || (label.isHint && isToldWithWords(place))) return true;
  if (label.kind === 'other') return false;
  if (/^\s*\)\s*:/.test(after)) return false;
  return (
    isBareCode(code, place) ||
    /^ ?(?:error|failure|failed|means?)\b/.test(after) ||
    labelWords.cjk.errorAfter.test(after.trimStart())
  );
}

/** Whether a number can hardly be anything else; ids and counts begin at `100000000` too. */
function isBareCode(code: string, { text, lineStart, start, known }: NumberPlace): boolean {
  if (code.length < distinctive || known.exactly(code).length === 0) return false;
  return (
    !/^10{5}/.test(code) || namesProduct(text.slice(Math.max(lineStart, start - 160), start), known)
  );
}

/** Whether a number that no product is known to use stands where a code stands; `-1009` is one of Apple's URL errors. */
function isUnknownCode(code: string, label: Label, after: string, known: CodeIndex): boolean {
  if (/^\d\d?$|^-1[0-2]\d\d$/.test(code)) return false;
  // Numbers so long are ids, but beside a code's own kin.
  if (code.length > 8 && known.around(Number(code), 10_000).length === 0) return false;
  if (label.kind === 'code') return label.saysError || !/^[1-5]\d\d$/.test(code);
  return (
    label.kind === 'error' &&
    label.isMarked &&
    /^-?\d{4,7}$/.test(code) &&
    !/^[ \t]*[A-Z]/i.test(after) &&
    !isCounted(after) &&
    !isDate(code, after)
  );
}

/** Whether another number stands before, as in columns of process and thread: `"25763 26170"`. */
function followsNumber(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= start - longestGap && ' \t,'.includes(text.charAt(at))) at--;
  return at < start - 1 && at >= start - longestGap && /\d/.test(text.charAt(at));
}

const longestGap = 24;

/** Whether it is a time: `"15:37:21.805 "`. */
function followsTime(text: string, start: number): boolean {
  return /\d:\d\d(?:[.,]\d{1,9})?[ \t]+$/.test(text.slice(Math.max(0, start - longestGap), start));
}

/** Whether a number is no everyday one: `"6206"`, `"-302"`, but not `"1001"`. */
export function isDistinct(code: string): boolean {
  return /^(?:[2-9]\d{3}|\d{5}|-\d{3})/.test(code);
}

/** Whether what follows is a unit or a thing counted: `" ms"`, `" bytes"`. */
export function isCounted(after: string): boolean {
  const [, unit = ''] = /^ ?([a-z]{1,12})\b/i.exec(after) ?? [];
  return (
    labelWords.unit.test(unit.toLowerCase()) ||
    /^ ?(?:[次条條个個人秒分回件年초개명건년]|毫秒)/.test(after)
  );
}

/** Whether it is the year of a date: `"2024 05 01"`, `"2024-W18"`. */
function isDate(code: string, after: string): boolean {
  return /^(?:19|20)\d\d$/.test(code) && /^(?:[ \t]\d\d?[ \t]\d\d?\b|-W\d)/.test(after);
}

/** A place in a list, as in `codes[0]`. */
function isIndex(text: string, start: number, end: number): boolean {
  return (
    end - start < 3 &&
    text.charAt(start - 1) === '[' &&
    text.charAt(end) === ']' &&
    /\w/.test(text.charAt(start - 2))
  );
}

/** A range written out as the record has it: `"120001-130000"`. */
function rangeAt(text: string, start: number, end: number, known: CodeIndex): string | null {
  if (text.charAt(end) !== '-' || /[\w.-]/.test(text.charAt(start - 1))) return null;
  const [range = ''] = /^\d+-\d{1,8}(?![\w.-])/.exec(text.slice(start, end + 10)) ?? [];
  return range !== '' && known.exactly(range).length > 0 ? range : null;
}
