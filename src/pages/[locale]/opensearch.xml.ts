import type { APIRoute } from 'astro';
import { localePaths } from '../../site/locale-paths.ts';
import { locales, localeToLang, type Locale } from '../../i18n/locales.ts';
import { uiStrings } from '../../i18n/strings.ts';
import { href, withBase } from '../../site/urls.ts';
import { xmlText } from '../../site/xml-text.ts';

export const getStaticPaths = localePaths;

/** Lets a browser search the site from its address bar: https://github.com/dewitt/opensearch */
export const GET: APIRoute = ({ params, site }) => {
  const locale = params['locale'] as Locale;
  const absolute = (path: string) => xmlText(new URL(path, site).href);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText(locales[locale].siteTitle)}</ShortName>
  <Description>${xmlText(uiStrings[locale]['site.tagline'])}</Description>
  <Language>${localeToLang(locale)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${absolute(withBase('/favicon.svg'))}</Image>
  <Url type="text/html" template="${absolute(href(locale, '/search/'))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
