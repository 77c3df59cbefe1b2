import type { Locale } from '../i18n/locales.ts';
import { localePath, twinPath, withBase } from '../site/urls.ts';
import { site } from '../site/origin.ts';

/** An address under the base, whole, because what is copied is read elsewhere: `"/en/" → "https://…/en/"`. */
export function wholeAddress(path: string): string {
  return origin + withBase(path);
}

const { origin } = new URL(site);

/** A link to a page's twin: `("6206", "en", "/tencent-im/6206/") → "[6206](https://…/en/tencent-im/6206.md)"`. */
export function twinLink(markdown: string, locale: Locale, path: string): string {
  return `[${markdown}](${wholeAddress(twinPath(localePath(locale, path)))})`;
}
