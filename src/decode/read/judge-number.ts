import type { CodeIndex } from '../../search/codes/code-index.ts';
import { labelWords } from './label-words.ts';
import { readLabel, type Label } from './read-label.ts';
import { isSigned, standsAlone } from './stands-alone.ts';

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
  const isCode =
    known.byNumber(code).length > 0
      ? isKnownCode(code, label, after, known)
      : isUnknownCode(code, label, after) &&
        !labelWords.otherMaker.test(text.slice(Math.max(lineStart, start - 120), start));
  return isCode ? code : null;
}

const longest = 8;
/** So many digits are no everyday number where they are a code. */
const distinctive = 7;

/** Whether a number of the record is meant as a code. */
function isKnownCode(code: string, label: Label, after: string, known: CodeIndex): boolean {
  if (label.kind === 'code') return true;
  if (label.kind === 'other' || !isDistinct(code) || isCounted(after) || after.startsWith(' ---'))
    return false;
  if (label.kind === 'error') return !label.isLoud;
  if (label.kind === 'result') return true;
  if (/^\s*\)\s*:/.test(after)) return false;
  return (
    (known.exactly(code).length > 0 && code.length >= distinctive) ||
    /^ ?(?:error|failure|failed|means?)\b/.test(after) ||
    labelWords.cjk.errorAfter.test(after.trimStart())
  );
}

/** Whether a number that no product is known to use stands where a code stands; `-1009` is one of Apple's URL errors. */
function isUnknownCode(code: string, label: Label, after: string): boolean {
  if (/^\d\d?$|^-1[0-2]\d\d$/.test(code)) return false;
  if (label.kind === 'code') return label.saysError || !/^[1-5]\d\d$/.test(code);
  return (
    label.kind === 'error' &&
    label.isMarked &&
    /^-?\d{4,7}$/.test(code) &&
    !/^[ \t]*[A-Z]/i.test(after)
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
    /^ ?(?:[次条條个個人秒分回件초개명건]|毫秒)/.test(after)
  );
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
