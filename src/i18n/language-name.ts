import { localeToLang, type Locale } from './locales.ts';

const names = new Map<Locale, Intl.DisplayNames>();

/** A language's name in another: `("zh", "ko") → "중국어"`. */
export function languageName(locale: Locale, inLocale: Locale): string {
  const known =
    names.get(inLocale) ?? new Intl.DisplayNames(localeToLang(inLocale), { type: 'language' });
  names.set(inLocale, known);
  return known.of(locale) ?? locale;
}
