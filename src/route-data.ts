import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { products } from './content.ts';
import { fill } from './i18n/fill.ts';
import { localeOr, locales } from './i18n/locales.ts';
import { uiStrings } from './i18n/strings.ts';
import { ogImage } from './site/og-image.ts';
import { href } from './site/urls.ts';

/** Gives every page its picture for link previews, the web app manifest and the feed of its language, and lets the browser search from the address bar. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { head, locale: found, id } = locals.starlightRoute;
  const locale = localeOr(found);
  // The page for addresses without one has itself no address, in no language.
  if (id === '404')
    locals.starlightRoute.head = head.filter(
      ({ attrs = {} }) =>
        attrs['rel'] !== 'canonical' && !attrs['hreflang'] && attrs['property'] !== 'og:url',
    );
  const product = products.find((each) => each.id === locals.product);
  const title = product
    ? fill(uiStrings[locale]['product.pageTitle'], { product: product.names[locale] })
    : locales[locale].siteTitle;
  locals.starlightRoute.head.push(
    ...ogImage(locale, { product: product?.id, title, site }),
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
