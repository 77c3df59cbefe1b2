import { langs } from './langs.ts';

/** How the worker answers a request for an address under the base: `"en/tencent-im/6206/" → page, en`. */
export function routeOf(path: string, isNavigation: boolean): Route {
  if (/^(?:sw\.js$|offline\/|api\/)/.test(path)) return { kind: 'network' };
  if (isNavigation && !/\.(?!html$)\w+$/.test(path)) {
    const locale = localeOf(path);
    return locale ? { kind: 'page', locale } : { kind: 'plain-page' };
  }
  if (path === 'pagefind/pagefind-entry.json') return { kind: 'search-entry' };
  if (/^(?:_astro\/|pagefind\/(?:index|fragment|filter)\/)|\.pf_meta$/.test(path))
    return { kind: 'hashed' };
  if (/^search\//.test(path)) return { kind: 'data' };
  return { kind: 'shell' };
}

/** The locale that an address under the base begins with: `"ko/decode/" → "ko"`, `"tencent-im/6206/" → null`. */
export function localeOf(path: string): string | null {
  const first = path.split('/')[0] ?? '';
  return Object.hasOwn(langs, first) ? first : null;
}

/** The address that a page is kept under: `"en/decode" → "en/decode/"`, `"en/index.html" → "en/"`. */
export function pagePath(path: string): string {
  const page = path.replace(/(^|\/)index\.html$/, '$1');
  return page === '' || page.endsWith('/') || page.endsWith('.html') ? page : `${page}/`;
}

/**
 * `page`: of a language. `plain-page`: the choice of a language, permalinks, and addresses of nothing. `hashed`: its
 * name says its content, so any copy is right. `search-entry`: names the search index of each language. `data`: direct answers.
 * `shell`: what every reader keeps. `network`: what must never come from a cache.
 */
export type Route =
  | { kind: 'page'; locale: string }
  | { kind: 'plain-page' | 'search-entry' | 'hashed' | 'data' | 'shell' | 'network' };
