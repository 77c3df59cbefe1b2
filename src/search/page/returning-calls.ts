import { siteRoot } from '../../browser/site-root.ts';
import { fillCount } from '../../i18n/fill-count.ts';
import type { CodeEntry } from '../codes/code-index.ts';
import type { CommandIndex } from '../codes/command-index.ts';
import type { SearchWords } from '../search-file.ts';
import { group, row } from './results.ts';

/** How many calls of server APIs return each of some codes, as links to where their pages name them; null for none. */
export function returningCalls(
  codes: readonly CodeEntry[],
  { entries }: CommandIndex,
  words: SearchWords,
  locale: string,
): HTMLElement | null {
  const rows = codes.flatMap(({ product, code, productName }) => {
    const count = entries.filter((call) => call.product === product && call.codes.has(code)).length;
    const url = `${siteRoot}${locale}/${product}/${code}/#commands`;
    const title = fillCount(words.returnedBy, count, locale, { code });
    return count > 0 ? [[row({ url, code: '', place: productName }, [title])]] : [];
  });
  return rows.length > 0 ? group('found-commands', words.commands, rows) : null;
}
