import type { CodeEntry } from './code-index.ts';

/** Where a code stands, as its page's breadcrumb says it: `"Tencent Chat · Client SDK · Account"`. */
export function placeOf({ side, category }: Pick<CodeEntry, 'side' | 'category'>): string {
  // A category may be called as its layer is.
  return [...new Set([...side, category])].filter(Boolean).join(separator);
}

/** Between the parts of a place. */
export const separator = ' · ';
