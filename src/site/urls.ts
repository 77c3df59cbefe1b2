import type { Locale } from '../i18n/locales.ts';

/** A code's address without a language: `("tencent-im", "-10001") → "/tencent-im/-10001/"`. */
export function codePath(product: string, code: string): string {
  return `/${product}/${code}/`;
}

/** A command's address without a language: `("tencent-im", "openim/sendmsg") → "/tencent-im/commands/openim/sendmsg/"`. */
export function commandPath(product: string, command: string): string {
  return `/${product}/commands/${command}/`;
}

/** An address in one language: `("en", "/tencent-im/6206/") → "/en/tencent-im/6206/"`. */
export function localePath(locale: Locale, path: string): string {
  return `/${locale}${path}`;
}

/** Where a page's twin in Markdown stands: `"/en/tencent-im/6206/" → "/en/tencent-im/6206.md"`. */
export function twinPath(path: string): string {
  return path.replace(/\/$/, '.md');
}

/** An address under the site's base: `("/en/") → "/im-error-codes/en/"`. */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1);
}

/** A page's address in one language, under the base: `("en", "/decode/") → "/im-error-codes/en/decode/"`. */
export function href(locale: Locale, path: string): string {
  return withBase(localePath(locale, path));
}
