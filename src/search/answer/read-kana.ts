/** A query with what it spells in hiragana in katakana, where that is a known word: `"みろぐいん" → "みログイン"`. */
export function readKana(query: string, isKnown: (word: string) => boolean): string {
  return query.replace(/[ぁ-ゖー]{3,}/g, (run) => {
    const katakana = run.replace(/[ぁ-ゖ]/g, (kana) =>
      String.fromCharCode(kana.charCodeAt(0) + katakanaAfter),
    );
    for (let length = run.length; length >= shortest; length--) {
      for (let at = 0; at + length <= run.length; at++) {
        const word = katakana.slice(at, at + length);
        if (isKnown(word)) return `${run.slice(0, at)}${word}${run.slice(at + length)}`;
      }
    }
    return run;
  });
}

/** How far katakana stand after hiragana. */
const katakanaAfter = 0x60;
const shortest = 3;
