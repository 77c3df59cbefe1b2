import type { SitemapOptions } from '@astrojs/sitemap';
import { defaultLocale, localeIds, localeToLang } from '../i18n/locales.ts';
import { base } from './origin.ts';

/** The pages that search engines should know: those in a language and the choice of one, not permalinks to them. */
export const sitemapOptions = {
  filter: (page) => {
    const { pathname } = new URL(page);
    return (
      pathname === base || localeIds.some((locale) => pathname.startsWith(`${base}${locale}/`))
    );
  },
  i18n: {
    defaultLocale,
    locales: Object.fromEntries(localeIds.map((locale) => [locale, localeToLang(locale)])),
  },
} satisfies SitemapOptions;
