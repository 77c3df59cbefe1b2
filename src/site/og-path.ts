import type { Locale } from '../i18n/locales.ts';

/** Where the picture of a product stands that link previews show: `("ja", "zego-zim") → "/og/ja/zego-zim.png"`. */
export function ogPath(locale: Locale, product?: string): string {
  return `/og/${locale}/${product ?? 'site'}.png`;
}

/** In pixels. */
export const ogSize = { width: 1200, height: 630 };
