import { spokenPair } from '../text/spoken-pair.ts';
import { isFiller, withoutParticle } from '../text/tokenise.ts';
import type { KnownPairs } from './known-pairs.ts';
import { likeliest, type Reading } from './likeliest.ts';

/**
 * A query with wrong characters put right, in Chinese and Korean, where a known pair sounds like one that no text
 * holds: `"禁盐" → "禁言"`, `"빈도 재한" → "빈도 제한"`, `"엄는" → "없는"`.
 */
export function mendSlips(
  text: string,
  pairs: KnownPairs,
  isKnown: (word: string) => boolean,
): string {
  const costOf = (pair: string) => {
    if (pairs.has(pair) || isKnown(pair)) return 0;
    return everyday.test(pair) || isFiller(pair) ? costOfEveryday : 1;
  };
  return text.replace(/[\u4E00-\u9FFF]{2,}|[\uAC00-\uD7AF]{2,}/g, (run) => {
    const word = withoutParticle(run);
    const readingsAt = (at: number) => [
      { end: at + 1, text: word.charAt(at), cost: 0 },
      ...likeThat(word.slice(at, at + 2), at + 2),
    ];
    const mended = likeliest(word.length, readingsAt, costOf)?.text ?? word;
    return mended + run.slice(word.length);
  });

  function likeThat(typed: string, end: number): Reading[] {
    if (typed.length < 2 || costOf(typed) === 0) return [];
    const spoken = spokenPair(typed);
    return pairs.like(typed).map((pair) => ({
      end,
      text: pair,
      cost: pairs.costOf(pair) + (spokenPair(pair) === (spoken ?? '') ? costOfEar : costOfSlip),
    }));
  }
}

// Beside 1 for a pair that no text holds. Only what is spoken just the same stands in for what may stand anywhere.
const costOfEveryday = 0.45;
const costOfEar = 0.4;
const costOfSlip = 0.6;

/** What stands in sentences of all kinds, beside anything. */
const everyday =
  /[是不么这那就也都还说要给没会能可什时候到前后现得着次个十几一为因想让去里吧啊요고는이가은을를에의도로]/;
