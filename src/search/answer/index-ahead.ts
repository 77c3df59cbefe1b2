import type { SearchIndex } from './search-index.ts';
import { wordIndexOf } from './word-index.ts';

/** Indexes the words of a language's codes before a query asks for them, in steps that a key pressed need not wait for. */
export async function indexAhead(index: SearchIndex): Promise<void> {
  const words = wordIndexOf(index);
  for (let left = Infinity; left > 0; left = words.grow(step)) await nextTask();
}

/** In codes: some five milliseconds on a desk, thirty on a slow phone. */
const step = 20;

/** Lets keys and paint go first; a timer, where the browser has nothing better, wastes four milliseconds a step. */
function nextTask(): Promise<unknown> {
  return 'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}
