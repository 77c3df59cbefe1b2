import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { readPack } from '../../src/offline/page/read-pack.ts';
import { samplePages } from './sample-pages.ts';
import { tagsOf, type Tag } from './tags-of.ts';

const { dist } = inject('site');

test.each(localeIds)(
  'pages in the pack of "%s" are those of the site, but for what only search engines and link previews read',
  async (locale) => {
    const folder = join(dist, 'offline');
    const name = readdirSync(folder).find((file) => file.startsWith(`${locale}.`)) ?? '';
    const files = await readPack(new Blob([readFileSync(join(folder, name))]));
    const packed = new Map(files.map(({ path, content }) => [path, content]));
    const paths = samplePages.map(([, , path]) => path);
    for (const path of paths.filter((each) => each.startsWith(`${locale}/`))) {
      const page = readFileSync(join(dist, path, 'index.html'), 'utf8');
      const own = new TextDecoder().decode(packed.get(path));
      expect(tagsOf(own), path).toEqual(tagsOf(page).filter((tag) => !isForCrawlers(tag)));
      expect(bodyOf(own), path).toBe(bodyOf(page));
    }
  },
);

function isForCrawlers({ name, attributes }: Tag): boolean {
  const [rel, type] = [attributes.get('rel') ?? '', attributes.get('type')];
  if (name === 'link')
    return rel === 'canonical' || rel === 'sitemap' || attributes.has('hreflang');
  if (name === 'script') return type === 'application/ld+json';
  return (
    name === 'meta' &&
    /^(?:description$|og:|twitter:)/.test(
      attributes.get('name') ?? attributes.get('property') ?? '',
    )
  );
}

function bodyOf(page: string): string {
  return page.slice(page.indexOf('<body'));
}
