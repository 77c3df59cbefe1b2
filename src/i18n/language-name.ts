import { localeToLang, type Locale } from './locales.ts';

const known = new Map<string, string>();

/** A language's name in another: `("zh", "ko") → "중국어"`. Asked some thousand times a build, and slow to find. */
export function languageName(locale: Locale, inLocale: Locale): string {
  const key = `${locale} ${inLocale}`;
  const name = known.get(key) ?? findName(locale, inLocale);
  known.set(key, name);
  return name;
}

function findName(locale: Locale, inLocale: Locale): string {
  const names = new Intl.DisplayNames(localeToLang(inLocale), { type: 'language' });
  return names.of(locale) ?? locale;
}
