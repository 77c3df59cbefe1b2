import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { tagsOf, type Tag } from './tags-of.ts';

/**
 * Every link of every page that leads nowhere, one a line: `en/index.html → /im-error-codes/gone/: no such page`.
 * A link inside the site has to stay under the base, name a page with its slash, and an id that this page has.
 */
export async function brokenLinks(dist: string, { origin, base }: Place): Promise<LinkReport> {
  const files = await listFiles(dist);
  const known = new Set(files);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(dist, file));
  const ids = new Map(pages.map((page) => [page.file, page.ids]));
  const faults = new Set<string>();
  let count = 0;
  const check = (file: string, links: Iterable<string>) => {
    for (const link of links) {
      count += 1;
      const fault = faultOf(link, file);
      if (fault) faults.add(`${file} → ${link}: ${fault}`);
    }
  };
  const faultOf = (link: string, file: string): string | null => {
    if (link.trim() === '' || link === '#') return 'empty';
    const address = `${origin}${base}${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
    if (!URL.canParse(link, address)) return 'no address';
    const { protocol, origin: itsOrigin, pathname, hash } = new URL(link, address);
    if (protocol === 'data:') return null;
    if (itsOrigin !== origin) return protocol === 'https:' ? null : `${protocol} instead of https:`;
    if (!pathname.startsWith(base)) return 'outside the base path';
    const path = decodeURIComponent(pathname.slice(base.length));
    const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!known.has(target))
      return known.has(`${path}/index.html`) ? 'lacks its slash' : 'no such page';
    const id = decodeURIComponent(hash.slice(1));
    return id !== '' && !ids.get(target)?.has(id) ? 'no such id' : null;
  };
  for (const { file, links } of pages) check(file, links);
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const css = readFileSync(join(dist, file), 'utf8');
    check(
      file,
      [...css.matchAll(/url\((["']?)(.*?)\1\)/g)].map(([, , link = '']) => link),
    );
  }
  return { count, pages: pages.length, faults: [...faults] };
}

function readPage(
  dist: string,
  file: string,
): { file: string; links: Set<string>; ids: Set<string> } {
  const tags = tagsOf(readFileSync(join(dist, file), 'utf8'));
  return {
    file,
    links: new Set(tags.flatMap(linksOf)),
    ids: new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? [])),
  };
}

/** The addresses that a tag names, in whichever attribute. */
function linksOf({ name, attributes }: Tag): string[] {
  const links = ['href', 'src', 'action', 'poster', 'data-copy-permalink'].flatMap(
    (key) => attributes.get(key) ?? [],
  );
  if (name === 'option' && attributes.get('value')?.startsWith('/'))
    links.push(attributes.get('value') ?? '');
  if (
    name === 'meta' &&
    /:(?:url|image)$/.test(attributes.get('property') ?? attributes.get('name') ?? '')
  ) {
    links.push(attributes.get('content') ?? '');
  }
  return links;
}

/** Where the pages say that they stand: `{ origin: "https://example.github.io", base: "/im-error-codes/" }`. */
export interface Place {
  origin: string;
  base: string;
}

/** How many links of how many pages were followed, and which led nowhere. */
export interface LinkReport {
  count: number;
  pages: number;
  faults: string[];
}
