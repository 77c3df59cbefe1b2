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
  const isPlausible = (pair: string) =>
    pair.length < 2 || everyday.test(pair) || isFiller(pair) || pairs.has(pair) || isKnown(pair);
  const pairAt = (at: number) => characters.slice(Math.max(0, at), at + 2).join('');
  for (const at of characters.slice(1).keys()) {
    const pair = pairAt(at);
    if (isPlausible(pair)) continue;
    // One character is wrong, and makes no word with its other neighbour either.
    const mended = pairs
      .like(pair)
      .find(([first, second]) =>
        first === pair[0]
          ? at + 2 >= characters.length || !isKnownAt(at + 1)
          : second === pair[1] && (at === 0 || !isKnownAt(at - 1)),
      );
    if (mended) characters.splice(at, 2, ...mended);
  }
  return characters.join('');

  function isKnownAt(at: number): boolean {
    const pair = pairAt(at);
    return pairs.has(pair) || isKnown(pair);
  }
}

/** What stands in sentences of all kinds, beside anything. */
const everyday =
  /[是不么这那就也都还说要给没会能可什时候到前后现得着次个十几一为因想让去里吧啊요서고는니데면까게나다어아했하해됐이가은을를에의도로]/;
