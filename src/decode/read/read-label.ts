import { labelWords } from './label-words.ts';
import { segments, wordBefore, type Word } from './word-before.ts';

/** What the text before a number says of it: `"errCode=" → code`, `"Login failed: " → error`, `"seq:" → other`. */
export function readLabel(text: string, lineStart: number, at: number): Label {
  let gap = skipGap(text, lineStart, at);
  let word = wordBefore(text, lineStart, gap.start);
  for (let step = 0; step < 3; step++) {
    const rest = withoutLink(word);
    if (rest === word.word) break;
    if (rest !== '') {
      word = { ...word, word: rest };
      break;
    }
    gap = { ...skipGap(text, lineStart, word.start), marks: gap.marks };
    word = wordBefore(text, lineStart, gap.start);
  }
  const isNamed = /[:=]/.test(gap.marks);
  const isBracketed = /[([]/.test(gap.marks);
  const label = {
    isMarked: /[:=([#]/.test(gap.marks),
    saysError: false,
    isLoud: false,
    isHint: isBracketed,
  };
  if (word.word === '') return { ...label, kind: 'none' };
  if (!word.isLatin)
    return {
      ...label,
      saysError: true,
      kind: otherScript(text, lineStart, word) ?? 'none',
      isHint: isBracketed || labelWords.cjk.hint.test(word.word),
    };
  const parts = segments(word.word);
  const last = parts.at(-1) ?? '';
  if (/^\d+$/.test(last)) return { ...label, kind: label.isMarked ? 'other' : 'none' };
  // After a comma or a bar begins something new, for which only a failure speaks.
  const isParted = /[,;]/.test(gap.marks);
  const isLoud = /^[A-Z]+$/.test(word.word) && gap.marks.trim() === '';
  if (labelWords.code.test(last) && !isParted)
    return { ...label, ...codeLabel(text, lineStart, word, parts) };
  const previous = parts.at(-2) ?? '';
  if (labelWords.error.test(last === 'no' ? previous : last))
    return { ...label, kind: labelWords.otherError.test(previous) ? 'other' : 'error', isLoud };
  const isNoun = labelWords.noun.test(last);
  if (!isNoun && /^[^|]*[:=,(]/.test(gap.marks) && labelWords.symbol.test(word.word))
    return { ...label, isMarked: true, kind: text.charAt(at) === '-' ? 'other' : 'error' };
  if (isParted)
    return { ...label, kind: isExceptionsValue(text, lineStart, at) ? 'error' : 'none' };
  if (labelWords.result.test(last) || labelWords.result.test(previous + last)) {
    const isExit = wordsBefore(text, lineStart, word.start).some((part) =>
      labelWords.exit.test(part),
    );
    return { ...label, kind: isExit ? 'other' : 'result' };
  }
  const isHint = !isNoun && (isBracketed || labelWords.hint.test(last));
  return { ...label, isHint, kind: isNamed || isNoun ? 'other' : 'none' };
}

/** What stands before a number. */
export interface Label {
  /** `code` says that a code follows, `error` and `result` that one may, `other` that something else does. */
  kind: 'code' | 'error' | 'result' | 'other' | 'none';
  /** Whether a mark such as `:`, `=`, `(` ties the number to the word. */
  isMarked: boolean;
  /** Whether the label speaks of an error, as `errCode` does and `code` does not. */
  saysError: boolean;
  /** A log level and nothing else: `ERROR 6206`, where loggers print the process. */
  isLoud: boolean;
  /** Whether a code may follow all the same, where a message follows it. */
  isHint: boolean;
}

/** Whether a number is what an exception bears beside its name: `PlatformException(Not_Logged_In, 6014`. */
function isExceptionsValue(text: string, lineStart: number, at: number): boolean {
  const before = text.slice(Math.max(lineStart, at - 100), at);
  const [, name = ''] = /(\w{1,40})\(["']?[^"'(),]{1,48}["']?, ?["']?$/.exec(before) ?? [];
  return labelWords.error.test(segments(name).at(-1) ?? '');
}

/** `errCode` and `code` are labels, `verifyCode` and `exit code` are none of ours. */
function codeLabel(
  text: string,
  lineStart: number,
  word: Word,
  parts: string[],
): Pick<Label, 'kind' | 'saysError'> {
  const before = [
    ...parts.slice(0, -1),
    ...(parts.length === 1 ? wordsBefore(text, lineStart, word.start) : []),
  ];
  const isError = labelWords.error.test(before.at(-1) ?? '');
  const other = before.filter((part) => (isError ? /^https?$/ : labelWords.otherCode).test(part));
  const foreign = appleDomain.test(text.slice(Math.max(lineStart, word.start - 80), word.start));
  const saysError = isError || word.word.toLowerCase().startsWith('err');
  if (foreign || other.some((part) => !labelWords.resultCode.test(part)))
    return { kind: 'other', saysError };
  const isDoubtful = other.length > 0 || endsConnection(text, lineStart, word.start);
  return { kind: isDoubtful ? 'result' : 'code', saysError };
}

/** An NSError of Apple's own frameworks: `Error Domain=NSCocoaErrorDomain`, `SKErrorDomain`. */
const appleDomain =
  /(?:^|[\s(,])(?:Domain=(?:NS|kC[FL]|AV|SK|CK|UN|WK|com\.apple\.)[\w.]{0,60}|(?:NS|kC[FL]|AV|SK|CK|UN|WK)\w{0,40}ErrorDomain) $/;

/** Whether the word before a label tells of a connection's end: `closed (code: 1006)`. */
function endsConnection(text: string, lineStart: number, at: number): boolean {
  const { word } = wordBefore(text, lineStart, backOver(text, lineStart, at, ' ,;:([{"'));
  return labelWords.closing.test(segments(word).at(-1) ?? '');
}

/** The segments of the two words before a place: `"exited with code" → ["exited", "with"]`. */
function wordsBefore(text: string, lineStart: number, at: number): string[] {
  const nearest = wordBefore(text, lineStart, backOver(text, lineStart, at, ' '));
  const further = wordBefore(text, lineStart, backOver(text, lineStart, nearest.start, ' '));
  return [...segments(further.word), ...segments(nearest.word)];
}

/** Korean writes labels in two words: `인증 코드` is none of ours, `오류 코드` is. */
function otherScript(text: string, lineStart: number, { word, start }: Word): Label['kind'] | null {
  const before = wordBefore(text, lineStart, backOver(text, lineStart, start, ' '));
  const run = (before.isLatin ? '' : before.word) + word;
  const { cjk, otherCode } = labelWords;
  const isForeign = before.isLatin && otherCode.test(before.word.toLowerCase());
  if (cjk.otherCode.test(run) || (isForeign && cjk.code.test(run))) return 'other';
  if (cjk.resultCode.test(run)) return 'result';
  if (cjk.code.test(run)) return 'code';
  return cjk.error.test(run) ? 'error' : null;
}

/** A word without the particle that ties it to a number, or nothing where it is no more than that. */
function withoutLink({ word, isLatin }: Word): string {
  if (!isLatin) return word.replace(labelWords.cjk.link, '');
  return labelWords.link.test(word.toLowerCase()) ? '' : word;
}

/** Where the word before a number ends, and the marks between them. */
function skipGap(text: string, lineStart: number, at: number): { start: number; marks: string } {
  let start = backOver(text, lineStart, at, gapMarks);
  // A key in brackets: `[ErrorCode] => 70001`, `["code"]: 6206`; `[error] 6206` is a log level before a process.
  if (
    text.charAt(start - 1) === ']' &&
    start > lineStart &&
    /^["'\s]*[:=]/.test(text.slice(start, at))
  ) {
    start = backOver(text, lineStart, start - 1, gapMarks);
  }
  return { start, marks: text.slice(start, at) };
}

const gapMarks = ' \t\r\u00A0"\'`\\:=([<>{|#,;*-「『【《“”‘’→';

function backOver(text: string, lineStart: number, at: number, marks: string): number {
  const limit = Math.max(lineStart, at - 24);
  let start = at;
  while (start > limit && marks.includes(text.charAt(start - 1))) start--;
  return start;
}
