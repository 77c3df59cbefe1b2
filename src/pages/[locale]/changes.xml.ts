import type { APIRoute } from 'astro';
import { feedEntries, type FeedEntry } from '../../components/changes/feed-entries.ts';
import { localePaths } from '../../site/locale-paths.ts';
import { locales, localeToLang, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { href } from '../../site/urls.ts';
import { xmlText } from '../../site/xml-text.ts';

export const getStaticPaths = localePaths;

/** What changed, as an Atom feed: https://www.rfc-editor.org/rfc/rfc4287 */
export const GET: APIRoute = ({ params, site }) => {
  const locale = params['locale'] as Locale;
  const t = translator(locale);
  const lang = localeToLang(locale);
  const absolute = (path: string) => xmlText(new URL(path, site).href);
  const page = absolute(href(locale, '/changes/'));
  const entries = feedEntries(locale, site);

  const entry = ({ url, title, date, html }: FeedEntry) => `  <entry>
    <id>${xmlText(url)}</id>
    <title>${xmlText(title)}</title>
    <updated>${date}</updated>
    <link rel="alternate" type="text/html" hreflang="${lang}" href="${xmlText(url)}"/>
    <content type="html">${xmlText(html)}</content>
  </entry>
`;

  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${page}</id>
  <title>${xmlText(`${t('changes.title')} — ${locales[locale].siteTitle}`)}</title>
  <updated>${entries[0]?.date ?? ''}</updated>
  <author><name>${xmlText(locales[locale].siteTitle)}</name></author>
  <link rel="self" type="application/atom+xml" href="${absolute(href(locale, '/changes.xml'))}"/>
  <link rel="alternate" type="text/html" hreflang="${lang}" href="${page}"/>
${entries.map(entry).join('')}</feed>
`;
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
};
