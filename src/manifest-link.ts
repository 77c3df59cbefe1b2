import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { defaultLocale } from './locales.ts';
import { withBase } from './urls.ts';

/** Gives every page the web app manifest of its language. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { head, locale = defaultLocale } = locals.starlightRoute;
  head.push({
    tag: 'link',
    attrs: { rel: 'manifest', href: withBase(`/${locale}/manifest.webmanifest`) },
  });
});
