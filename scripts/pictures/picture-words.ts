import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fill } from '../../src/i18n/fill.ts';
import { locales, localeToLang, type Locale } from '../../src/i18n/locales.ts';
import type { Product } from '../../src/record/schemas/product.ts';

/** What the picture of a product says in a language; for null, that of the whole site. */
export async function pictureWords(
  project: string,
  locale: Locale,
  product: Product | null,
): Promise<PictureWords> {
  const lang = localeToLang(locale);
  const file = join(project, 'src/content/i18n', `${lang}.json`);
  const strings = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
  const site = locales[locale].siteTitle;
  if (!product) return { lang, above: '', title: site, below: strings['site.tagline'] ?? '' };
  // A name stays on one line.
  const name = product.names[locale].replaceAll(' ', '\u00A0');
  return {
    lang,
    above: site,
    title: fill(strings['product.pageTitle'], { product: name }),
    below: ['meaning', 'cause', 'action'].map((part) => strings[`table.${part}`]).join(' · '),
  };
}

/** The lines of a picture. */
export interface PictureWords {
  lang: string;
  above: string;
  title: string;
  below: string;
}
