import { isFiller } from '../text/tokenise.ts';
import type { KnownPairs } from './known-pairs.ts';

/**
 * A query with one wrong character put right, in Chinese and Korean, where a known pair sounds like one that no text
 * holds: `"禁盐" → "禁言"`, `"빈도 재한" → "빈도 제한"`.
 */
export function mendSlips(
  text: string,
  pairs: KnownPairs,
  isKnown: (word: string) => boolean,
): string {
  return text.replace(/[\u4E00-\u9FFF]{2,}|[\uAC00-\uD7AF]{2,}/g, (run) =>
    mendRun(run, pairs, isKnown),
  );
}

function mendRun(run: string, pairs: KnownPairs, isKnown: (word: string) => boolean): string {
  const characters = [...run];
  const isHeld = (pair: string) => pairs.has(pair) || isKnown(pair);
  const isPlausible = (pair: string) => everyday.test(pair) || isFiller(pair) || isHeld(pair);
  // What a character makes with its neighbour is no worse for another in its place.
  const isNoWorse = (pair: string, mended: string) => !isHeld(pair) || isHeld(mended);
  for (const at of characters.slice(1).keys()) {
    const [before = '', one = '', other = '', after = ''] = [-1, 0, 1, 2].map(
      (by) => characters[at + by],
    );
    if (isPlausible(one + other)) continue;
    const mended = pairs
      .like(one + other)
      .find(([first, second]) =>
        first === one
          ? isNoWorse(other + after, `${second}${after}`)
          : second === other && isNoWorse(before + one, `${before}${first}`),
      );
    if (mended) characters.splice(at, 2, ...mended);
  }
  return characters.join('');
}

/** What stands in sentences of all kinds, beside anything. */
const everyday =
  /[是不么这那就也都还说要给没会能可什时候到前后现得着次个十几一为因想让去里吧啊요고는이가은을를에의도로]/;
