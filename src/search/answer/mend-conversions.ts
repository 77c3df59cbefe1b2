import type { KnownSounds } from './known-sounds.ts';

/**
 * A Japanese query with wrong conversions put right, where characters that make no known word sound just like one that
 * does: `"権現不足" → "権限不足"`, `"初期下" → "初期化"`.
 */
export function mendConversions(
  text: string,
  sounds: KnownSounds,
  isKnown: (word: string) => boolean,
): string {
  return text.replace(/[\u4E00-\u9FFF]{2,}/g, (run) => {
    const characters = [...run];
    const pairAt = (at: number) => characters.slice(at, at + 2).join('');
    const isStray = characters.map(
      (_, at) =>
        !(at > 0 && isKnown(pairAt(at - 1))) && !(at + 1 < run.length && isKnown(pairAt(at))),
    );
    for (const at of characters.slice(1).keys()) {
      if (!isStray[at] && !isStray[at + 1]) continue;
      // A character that makes a word with its other neighbour is right.
      const mended = sounds
        .like(pairAt(at))
        .find(
          ([first, second]) =>
            (isStray[at] || first === characters[at]) &&
            (isStray[at + 1] || second === characters[at + 1]),
        );
      if (!mended) continue;
      characters.splice(at, 2, ...mended);
      isStray.fill(false, at, at + 2);
    }
    return characters.join('');
  });
}
