import type { APIRoute } from 'astro';
import { localePaths } from '../../site/locale-paths.ts';
import { locales, localeToLang, type Locale } from '../../i18n/locales.ts';
import { uiStrings } from '../../i18n/strings.ts';
import { href, withBase } from '../../site/urls.ts';

export const getStaticPaths = localePaths;

/** The site as an app: one a language, each with its name and its shortcuts. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const words = uiStrings[locale];
  const icon = (name: string, sizes: string, purpose: string) => ({
    src: withBase(`/icons/${name}.png`),
    sizes,
    type: 'image/png',
    purpose,
  });
  const shortcut = (name: string, path: string) => ({
    name,
    url: href(locale, path),
    icons: [icon('icon-192', '192x192', 'any')],
  });
  const manifest = {
    id: href(locale, '/'),
    name: locales[locale].siteTitle,
    description: words['site.tagline'],
    lang: localeToLang(locale),
    dir: 'ltr',
    start_url: href(locale, '/'),
    scope: withBase('/'),
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0b6b62',
    categories: ['developer', 'reference'],
    icons: [
      icon('icon-192', '192x192', 'any'),
      icon('icon-512', '512x512', 'any'),
      icon('maskable-512', '512x512', 'maskable'),
      { src: withBase('/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
    shortcuts: [
      shortcut(words['search.pageTitle'], '/search/'),
      shortcut(words['nav.decode'], '/decode/'),
    ],
  };
  return new Response(`${JSON.stringify(manifest)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
