import type { APIRoute } from 'astro';
import { jsonResponse } from '../../api/responses.ts';
import { feedEntries } from '../../components/changes/feed-entries.ts';
import { products } from '../../content.ts';
import { locales, localeToLang, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { productNames } from '../../record/product-names.ts';
import { localePaths } from '../../site/locale-paths.ts';
import { href } from '../../site/urls.ts';

export const getStaticPaths = localePaths;

/** What changed, as a JSON feed: https://www.jsonfeed.org/version/1.1/ */
export const GET: APIRoute = ({ params, site }) => {
  const locale = params['locale'] as Locale;
  const t = translator(locale);
  const absolute = (path: string) => new URL(href(locale, path), site).href;
  return jsonResponse({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${t('changes.title')} — ${locales[locale].siteTitle}`,
    home_page_url: absolute('/changes/'),
    feed_url: absolute('/changes.json'),
    description: t('changes.description', { products: productNames(products, locale) }),
    authors: [{ name: locales[locale].siteTitle, url: absolute('/') }],
    language: localeToLang(locale),
    items: feedEntries(locale, site).map(({ url, title, date, html }) => ({
      id: url,
      url,
      title,
      content_html: html,
      date_published: date,
    })),
  });
};
