import type { SearchIndex } from './search-index.ts';
import { wordIndexOf } from './word-index.ts';

/** Indexes the words of a language's codes before a query asks for them, in steps that a key pressed need not wait for. */
export async function indexAhead(index: SearchIndex): Promise<void> {
  const words = wordIndexOf(index);
  while (words.grow(step)) await nextTask();
}

/** In words: a millisecond or two on a desk, ten on a slow phone. */
const step = 400;

/**
 * Lets keys, paint and the start of Pagefind's worker go first: a task of its own stands in line behind them, where
 * `scheduler.yield` would jump it. A timer, where the browser has no tasks, wastes four milliseconds a step.
 */
function nextTask(): Promise<unknown> {
  return 'scheduler' in globalThis && 'postTask' in scheduler
    ? scheduler.postTask(() => {})
    : new Promise((resolve) => setTimeout(resolve));
}
