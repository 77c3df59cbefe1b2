import { languages } from './languages.ts';

/** Every language by its part of the address, as Starlight asks for them. */
export const locales = languages;

/** A language as the address writes it. */
export type Locale = keyof typeof locales;

/** Every locale, in the order in which lists of languages show them. */
export const localeIds = Object.keys(locales) as readonly Locale[];

/** The language of pages that have not been given one. */
export const defaultLocale: Locale = 'en';

/** One value for each language: `mapLocales(localeToLang) → { en: "en", ja: "ja", ko: "ko", zh: "zh-CN" }`. */
export function mapLocales<T>(of: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(localeIds.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
}

/** The site's name in every language, by the language tag, as Starlight asks for it. */
export const siteTitles: Record<string, string> = Object.fromEntries(
  localeIds.map((locale) => [localeToLang(locale), locales[locale].siteTitle]),
);

/** `"zh" → "zh-CN"` */
export function localeToLang(locale: Locale): string {
  return locales[locale].lang;
}

/** The locale that a text is, or the default one: `"ko" → "ko"`, `undefined → "en"`. */
export function localeOr(text: string | undefined): Locale {
  return text !== undefined && isLocale(text) ? text : defaultLocale;
}

/** Whether a text is one of the locales: `"ko" → true`, `"kr" → false`. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(locales, text);
}
