/** Joins a text that a page or line break cut: `"のデ" + "ータ"` → `"のデータ"`, `"no" + "data"` → `"no data"`. */
export function joinBroken(before: string, after: string): string {
  return before + gapBetween(before, after) + after;
}

/** What stood between the two halves of such a text: `"のデ"`, `"ータ"` → `""`; `"no"`, `"data"` → `" "`. */
export function gapBetween(before: string, after: string): '' | ' ' {
  if (before === '' || after === '') return '';
  return unspacedEnd.test(before) || unspacedStart.test(after) ? '' : ' ';
}

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u30fc\u3001-\u303f\uff01-\uff60';
const unspacedEnd = new RegExp(`[${unspaced}]$`, 'u');
const unspacedStart = new RegExp(`^[${unspaced}]`, 'u');
