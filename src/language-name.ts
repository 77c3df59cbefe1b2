import { localeToLang, type Locale } from './locales.ts';

/** A language's name in another: `("zh", "ko") → "중국어"`. */
export function languageName(locale: Locale, inLocale: Locale): string {
  return new Intl.DisplayNames(localeToLang(inLocale), { type: 'language' }).of(locale) ?? locale;
}
