/** Joins a text that a page or line break cut: `"のデ" + "ータ"` → `"のデータ"`, `"no" + "data"` → `"no data"`. */
export function joinBroken(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  return UNSPACED_END.test(before) || UNSPACED_START.test(after)
    ? before + after
    : `${before} ${after}`;
}

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u30fc\u3001-\u303f\uff01-\uff60';
const UNSPACED_END = new RegExp(`[${UNSPACED}]$`, 'u');
const UNSPACED_START = new RegExp(`^[${UNSPACED}]`, 'u');
