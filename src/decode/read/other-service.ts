import { labelWords } from './label-words.ts';
import { namesProduct } from './logged-products.ts';
import type { NumberPlace } from './number-place.ts';

/** Whether the line speaks of another service, as in `"OpenIMSDK onError { code:"`, and of no product of ours since. */
export function isOtherService({ text, lineStart, start, known }: NumberPlace): boolean {
  const before = text.slice(Math.max(lineStart, start - reach), start);
  const named = before.split(labelWords.otherService);
  return named.length > 1 && !namesProduct(named.at(-1) ?? '', known);
}

const reach = 120;
