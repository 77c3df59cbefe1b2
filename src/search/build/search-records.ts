import type { CustomRecord } from 'pagefind';
import { localeIds, localeToLang, type Locale } from '../../i18n/locales.ts';
import type { ErrorRecord } from '../../record/read-record.ts';
import type { Facts } from '../../record/schemas/facts.ts';
import type { Guide } from '../../record/schemas/guide.ts';
import type { Words } from '../../record/schemas/words.ts';
import { codePath, commandPath, localePath } from '../../site/urls.ts';

/**
 * What Pagefind is fed: every code, command and guide in every language, without the navigation and links of its page.
 * Numbers, symbols and paths are found as metadata. A title is not where words are written without spaces, so that each
 * text begins with it.
 */
export function searchRecords(record: ErrorRecord): CustomRecord[] {
  return [
    ...codeRecords(record),
    ...commandRecords(record),
    ...record.guides.flatMap(guideRecords),
  ];
}

function codeRecords({ products, facts, words }: ErrorRecord): CustomRecord[] {
  const byPage = new Map(
    words.map((entry) => [pageOf(entry.locale, entry.product, entry.code), entry]),
  );
  return products.flatMap((product) => {
    const categories = new Map(product.categories.map(({ id, names }) => [id, names]));
    return facts
      .filter((fact) => fact.product === product.id)
      .flatMap((fact) =>
        localeIds.map((locale) => {
          const page = pageOf(locale, product.id, fact.code);
          const names = {
            product: product.shortNames[locale],
            category: categories.get(fact.category)?.[locale] ?? '',
          };
          return searchRecord(page, locale, fact, byPage.get(page) as Words, names);
        }),
      );
  });
}

function searchRecord(
  url: string,
  locale: Locale,
  { product, code, symbols: named }: Facts,
  { meaning, cause, action }: Words,
  names: { product: string; category: string },
): CustomRecord {
  const symbols = [...new Set(named.map(({ symbol }) => symbol))].join(' ');
  return {
    url,
    language: localeToLang(locale).toLowerCase(),
    content: [meaning, cause, ...action].map(({ text }) => text).join('\n'),
    meta: { title: meaning.text, code, symbols, ...names },
    filters: { product: [product], kind: ['code'] },
  };
}

function commandRecords({ products, commands }: ErrorRecord): CustomRecord[] {
  const names = new Map(products.map(({ id, shortNames }) => [id, shortNames]));
  return commands.flatMap(({ product, command, names: titles, purposes, causes }) =>
    localeIds.map((locale) => {
      const own = causes.map(({ code, words }) => `${code} ${words[locale].cause.text}`);
      return {
        url: localePath(locale, commandPath(product, command)).slice(1),
        language: localeToLang(locale).toLowerCase(),
        content: [titles[locale], purposes[locale].text, ...own].join('\n'),
        meta: {
          title: titles[locale],
          code: command.split('/').at(-1) ?? '',
          product: names.get(product)?.[locale] ?? '',
          category: command,
        },
        filters: { product: [product], kind: ['command'] },
      };
    }),
  );
}

function guideRecords({ id, titles, descriptions, texts }: Guide): CustomRecord[] {
  return localeIds.map((locale) => ({
    url: localePath(locale, `/guides/${id}/`).slice(1),
    language: localeToLang(locale).toLowerCase(),
    content: [titles[locale], descriptions[locale], texts[locale]].join('\n'),
    meta: { title: titles[locale] },
    filters: { kind: ['guide'] },
  }));
}

/** `("en", "tencent-im", "6206") → "en/tencent-im/6206/"` */
function pageOf(locale: Locale, product: string, code: string): string {
  return localePath(locale, codePath(product, code)).slice(1);
}
