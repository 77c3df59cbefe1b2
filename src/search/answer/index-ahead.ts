import type { SearchIndex } from './search-index.ts';
import { wordIndexOf } from './word-index.ts';

/** Indexes the words of a language's codes before a query asks for them, in steps that a key pressed need not wait for. */
export async function indexAhead(index: SearchIndex): Promise<void> {
  const words = wordIndexOf(index);
  for (let left = Infinity; left > 0; left = words.grow(step))
    await new Promise((resolve) => setTimeout(resolve));
}

/** In codes: some five milliseconds on a desk, thirty on a slow phone. */
const step = 20;
