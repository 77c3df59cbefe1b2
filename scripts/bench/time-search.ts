import type { Page, Request } from 'playwright-core';

/**
 * Opens the search of a page that never opened it: the bytes moved before the first answer, then, once the index is
 * there, the time from a code typed to its page among the results, and from words typed to the first full-text result.
 */
export async function timeSearch(page: Page, code: string): Promise<SearchTimes> {
  const requests: Request[] = [];
  const count = (request: Request) => requests.push(request);
  page.on('requestfinished', count);
  const coldMilliseconds = await timeTyping(page, code, `a[href$="/${code}/"]`);
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  page.off('requestfinished', count);
  await timeTyping(page, '', ':not(:has(a))');
  const directMilliseconds = await timeTyping(page, code, `a[href$="/${code}/"]`);
  await timeTyping(page, '', ':not(:has(a))');
  const textMilliseconds = await timeTyping(page, 'upgrade', '.found-pages mark');
  return {
    coldMilliseconds,
    directMilliseconds,
    textMilliseconds,
    movedBytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
  };
}

/** From a text set in the box, which is opened for it, to the first element among the results that a selector finds. */
async function timeTyping(page: Page, text: string, selector: string): Promise<number> {
  return page.evaluate(
    async ([value, wanted]) => {
      const start = performance.now();
      const input = () => document.querySelector<HTMLInputElement>('dialog[open] input');
      if (!input())
        document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
      const element = input();
      if (!element) throw new Error('The search did not open.');
      element.value = value ?? '';
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const results = () => element.closest('dialog')?.querySelector('.search-results');
      const isThere = () =>
        value === ''
          ? !results()?.querySelector('a')
          : Boolean(results()?.querySelector(wanted ?? ''));
      while (!isThere() && performance.now() - start < 10_000) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      return performance.now() - start;
    },
    [text, selector],
  );
}

/** How soon the search answers, in milliseconds, and what it moves first. */
export interface SearchTimes {
  /** A code, with the dialog's script and the index still to be loaded. */
  coldMilliseconds: number;
  /** A code, the index being there. */
  directMilliseconds: number;
  /** Words, to the first result of full text. */
  textMilliseconds: number;
  /** Bodies on the wire from opening the dialog to the first answer. */
  movedBytes: number;
}
