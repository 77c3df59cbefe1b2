import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '../i18n/locales.ts';
import { ogPath, ogSize } from './og-path.ts';
import { withBase } from './urls.ts';

/** What a page's head says of its picture: the product's, or the site's where none was drawn. */
export function ogImage(
  locale: Locale,
  { product, title, site }: { product?: string | undefined; title: string; site: URL | undefined },
): { tag: 'meta'; attrs: { property: string; content: string } }[] {
  const own = ogPath(locale, product);
  const path = existsSync(resolve(`public${own}`)) ? own : ogPath(locale);
  const tags = {
    'og:image': new URL(withBase(path), site).href,
    'og:image:width': String(ogSize.width),
    'og:image:height': String(ogSize.height),
    'og:image:alt': title,
  };
  return Object.entries(tags).map(([property, content]) => ({
    tag: 'meta',
    attrs: { property, content },
  }));
}
