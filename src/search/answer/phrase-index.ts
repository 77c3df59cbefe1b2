import type { PhrasesFile } from '../phrases-file.ts';
import { phraseDigest } from '../text/phrase-digest.ts';

/** Finds the codes of which an official source says what a query says. */
export class PhraseIndex {
  readonly #codes = new Map<string, PhraseCode[]>();

  constructor(file: PhrasesFile) {
    for (const [product, codes] of Object.entries(file))
      for (const [code, digests] of Object.entries(codes))
        for (const digest of digests.match(/.{8}/g) ?? [])
          this.#codes.set(digest, [...(this.#codes.get(digest) ?? []), { product, code }]);
  }

  /** The codes that the whole query is said of, or a part of it, and how much that says, up to 1. */
  find(query: string): PhraseHit[] {
    const pieces = query.match(/[\p{L}\p{N}]+/gu) ?? [];
    const length = pieces.join('').length;
    const hits: PhraseHit[] = [];
    const isRead = pieces.map(() => false);
    for (let count = pieces.length; count > 0; count--) {
      for (let start = 0; start + count <= pieces.length; start++) {
        if (isRead.slice(start, start + count).every(Boolean)) continue;
        const part = pieces.slice(start, start + count);
        const codes = this.#codes.get(phraseDigest(part.join('')) ?? '');
        if (!codes) continue;
        isRead.fill(true, start, start + count);
        // Of a part, the longest that is said of the fewest codes says most.
        const share = part.join('').length / length;
        const fit = share === 1 ? 1 : share ** 2 / codes.length;
        hits.push(...codes.map((code) => ({ ...code, fit })));
      }
    }
    return hits;
  }
}

/** A code, and how well a query fits what is said of it. */
export interface PhraseHit extends PhraseCode {
  fit: number;
}

interface PhraseCode {
  product: string;
  code: string;
}
