/** The word that ends at a place, of one script: `"login errCode" → "errCode"`, `"登录code是" → "是"`. */
export function wordBefore(text: string, lineStart: number, end: number): Word {
  const limit = Math.max(lineStart, end - longest);
  let start = end;
  const isLatin = start > limit && isLatinWord(text.charCodeAt(start - 1));
  const belongs = isLatin ? isLatinWord : isOtherWord;
  while (start > limit && belongs(text.charCodeAt(start - 1))) start--;
  return { word: text.slice(start, end), start, isLatin };
}

/** `"ZIMErrorCode" → ["zim", "error", "code"]`, `"err.code" → ["err", "code"]` */
export function segments(word: string): string[] {
  return word
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_.-]/)
    .filter(Boolean);
}

const longest = 48;

/** Letters, digits, and what joins them: `_ . -`. */
function isLatinWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 46 ||
    code === 45
  );
}

/** Letters of other scripts; punctuation such as `、` and `。` is none. */
function isOtherWord(code: number): boolean {
  return code > 0x2fff && !(code <= 0x3020) && !(code >= 0xff00);
}

/** A word and where it begins; `isLatin` says of which script it is. */
export interface Word {
  word: string;
  start: number;
  isLatin: boolean;
}
