import { element } from '../../browser/element.ts';
import { handLog } from '../../browser/handed-log.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { fillCount } from '../../i18n/fill-count.ts';
import type { CodeEntry } from '../codes/code-index.ts';
import type { SearchWords } from '../search-file.ts';

/** A line that takes a text with several codes to the log decoder; opened in another tab, it takes the codes alone. */
export function logLine(
  text: string,
  codes: readonly CodeEntry[],
  words: SearchWords,
  locale: string,
): HTMLElement {
  const hash = codes.map(({ product, code }) => `${product}:${code}`).join(',');
  const href = `${siteRoot}${locale}/decode/#codes=${hash}`;
  const count = new Set(codes.map(({ code }) => code)).size;
  const link = element('a', { href }, fillCount(words.inText, count, locale));
  link.addEventListener('click', () => handLog(text));
  return element('p', { class: 'found-log' }, link);
}
