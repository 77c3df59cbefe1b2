import type { APIRoute } from 'astro';
import { changeLinks } from '../../components/changes/change-links.ts';
import { changes, type ChangePages } from '../../content.ts';
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

  const entry = (change: ChangePages) => `  <entry>
    <id>${page}#${change.id}</id>
    <title>${xmlText(change.titles[locale])}</title>
    <updated>${instant(change)}</updated>
    <link rel="alternate" type="text/html" hreflang="${lang}" href="${page}#${change.id}"/>
    <content type="html">${xmlText(content(change))}</content>
  </entry>
`;

  const content = (change: ChangePages) => {
    const added = change.added > 0 ? [t('changes.added', { count: change.added })] : [];
    const links = changeLinks(change, locale).map(
      (link) => `<a href="${absolute(link.href)}">${xmlText(link.label)}</a>`,
    );
    const parts = [...added, ...links];
    const more = parts.length > 0 ? `<p>${parts.join(' · ')}</p>` : '';
    return `<p>${change.details[locale].html}</p>${more}`;
  };

  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${page}</id>
  <title>${xmlText(`${t('changes.title')} — ${locales[locale].siteTitle}`)}</title>
  <updated>${changes.slice(0, 1).map(instant).join('')}</updated>
  <author><name>${xmlText(locales[locale].siteTitle)}</name></author>
  <link rel="self" type="application/atom+xml" href="${absolute(href(locale, '/changes.xml'))}"/>
  <link rel="alternate" type="text/html" hreflang="${lang}" href="${page}"/>
${changes.map(entry).join('')}</feed>
`;
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
};

/** A day as Atom writes it; by it alone, so that a second build gives the same bytes: `2026-11-21T00:00:00Z` */
function instant({ date }: ChangePages): string {
  return `${date}T00:00:00Z`;
}
