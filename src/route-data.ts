import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { sidebarOf } from './sidebar.ts';
import { isLocale, defaultLocale } from './locales.ts';

/** Puts the categories of the product at hand into the sidebar: never codes, of which there are too many. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const { starlightRoute: route, t, product } = locals;
  const locale = isLocale(route.locale ?? '') ? (route.locale as typeof defaultLocale) : defaultLocale;
  route.sidebar = sidebarOf(locale, product, url.pathname, t);
});
