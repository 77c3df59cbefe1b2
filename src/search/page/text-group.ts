import { element } from '../../browser/element.ts';
import type { SearchIndex } from '../answer/search-index.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import { placeOf } from '../codes/place-of.ts';
import { excerptParts } from './excerpt-parts.ts';
import type { FoundPages, Hit } from './full-text.ts';
import { markParts } from './highlight.ts';
import { group, row } from './results.ts';

/**
 * A list of pages whose text holds the query, each with the passage that does, and a button for more as long as there
 * are any; null for none. Pages that are shown elsewhere, by their addresses, are left out. `onMore` hears that the list has grown.
 */
export async function textGroup(
  found: FoundPages,
  { query, index }: Asked,
  shown: ReadonlySet<string>,
  onMore: () => void,
): Promise<HTMLElement | null> {
  const { words } = index;
  const pageRow = (hit: Hit) => rowOf(hit, query, index.codes);
  let { hits, next } = await others(found, shown);
  if (hits.length === 0) return null;
  const section = group('found-pages', words.pages, hits.map(pageRow));
  if (!next) return section;
  const button = element('button', { type: 'button' }, words.more);
  const addMore = async (load: () => Promise<FoundPages>) => {
    ({ hits, next } = await others(await load(), shown));
    const items = hits.map((hit) => element('li', {}, ...pageRow(hit)));
    section.querySelector('ul')?.append(...items);
    if (!next) button.remove();
    items[0]?.querySelector('a')?.focus();
    onMore();
  };
  button.addEventListener('click', () => {
    button.disabled = true;
    if (next)
      void addMore(next)
        // A second press tries again.
        .catch(() => undefined)
        .finally(() => (button.disabled = false));
  });
  section.append(button);
  return section;
}

/** Of pages found, those that are not shown already: of the first batch that has any. */
async function others({ hits, next }: FoundPages, shown: ReadonlySet<string>): Promise<FoundPages> {
  const left = hits.filter(({ url }) => !shown.has(new URL(url, location.href).href));
  return left.length === 0 && next ? others(await next(), shown) : { hits: left, next };
}

function rowOf(hit: Hit, query: string, codes: CodeIndex): HTMLElement[] {
  const entry = codes.exactly(hit.code).find(({ product }) => hit.url.includes(`/${product}/`));
  const link = row({ ...hit, place: entry ? placeOf(entry) : hit.place }, [hit.title]);
  link.append(element('small', { class: 'passage' }, ...markParts(excerptParts(hit, query))));
  return [link];
}

/** What was asked, and the index that knows where codes stand. */
interface Asked {
  query: string;
  index: SearchIndex;
}
