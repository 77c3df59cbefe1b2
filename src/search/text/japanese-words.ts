/** The parts of a Japanese text that may be words: `"上限超過" → ["上限超過", "上限", "超過"]`, `"メンバーがいない" → ["メンバー"]`. */
export function wordsOf(text: string): string[] {
  return [
    ...(text.match(katakana) ?? []),
    ...(text.match(withKana) ?? []),
    ...(text.match(kanji) ?? []).flatMap(partsOf),
  ];
}

const katakana = /[ァ-ヴー]{3,}/g;
const kanji = /[\u4E00-\u9FFF]{2,}/g;
/** As 取り消し and 存在しない, without the particles behind. */
const withKana =
  /[\u4E00-\u9FFF]{1,4}(?:(?![がのをにはと])[ぁ-ん]){1,3}(?:[\u4E00-\u9FFF](?:(?![がのをにはと])[ぁ-ん]){1,2})?/g;

/** The words that a run of kanji may be made of: itself or pairs, and of an odd number, three at an end. */
function partsOf(run: string): string[] {
  const isOdd = run.length % 2 === 1;
  const pairs = [...run.slice(1)].map((_, at) => run.slice(at, at + 2));
  return isOdd
    ? [...pairs, run.slice(0, 3), run.slice(-3)]
    : [run, ...pairs.filter((_, at) => at % 2 === 0)];
}
