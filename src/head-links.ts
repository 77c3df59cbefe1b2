import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { localeOr, localeToLang } from './locales.ts';
import { siteTitles } from './site-titles.ts';
import { href } from './urls.ts';

/** Gives every page the web app manifest of its language, and lets the browser search it from the address bar. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { head, locale: found } = locals.starlightRoute;
  const locale = localeOr(found);
  head.push(
    { tag: 'link', attrs: { rel: 'manifest', href: href(locale, '/manifest.webmanifest') } },
    {
      tag: 'link',
      attrs: {
        rel: 'search',
        type: 'application/opensearchdescription+xml',
        title: siteTitles[localeToLang(locale)],
        href: href(locale, '/opensearch.xml'),
      },
    },
  );
});
