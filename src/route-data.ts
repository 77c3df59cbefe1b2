import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { localeOr, locales } from './i18n/locales.ts';
import { uiStrings } from './i18n/strings.ts';
import { href } from './site/urls.ts';

/** Gives every page the web app manifest and the feed of its language, and lets the browser search from the address bar. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { head, locale: found, id } = locals.starlightRoute;
  const locale = localeOr(found);
  // The page for addresses without one has itself no address, in no language.
  if (id === '404')
    locals.starlightRoute.head = head.filter(
      ({ attrs = {} }) =>
        attrs['rel'] !== 'canonical' && !attrs['hreflang'] && attrs['property'] !== 'og:url',
    );
  locals.starlightRoute.head.push(
    { tag: 'link', attrs: { rel: 'manifest', href: href(locale, '/manifest.webmanifest') } },
    {
      tag: 'link',
      attrs: {
        rel: 'search',
        type: 'application/opensearchdescription+xml',
        title: locales[locale].siteTitle,
        href: href(locale, '/opensearch.xml'),
      },
    },
    {
      tag: 'link',
      attrs: {
        rel: 'alternate',
        type: 'application/atom+xml',
        title: uiStrings[locale]['changes.title'],
        href: href(locale, '/changes.xml'),
      },
    },
  );
});
