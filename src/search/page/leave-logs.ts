import { handLog } from '../../browser/handed-log.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { longestQuery } from '../answer/longest-query.ts';

/** What is pasted into a search box and is a log, of several lines or longer than any query, goes to the decoder. */
export function leaveLogs(input: HTMLInputElement, locale: string): void {
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (!text.includes('\n') && text.length <= longestQuery) return;
    event.preventDefault();
    handLog(text);
    location.assign(`${siteRoot}${locale}/decode/`);
  });
}
