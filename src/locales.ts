/** The one list of languages: the key is the part of the address, `lang` the BCP 47 tag. */
export const locales = {
  en: { label: 'English', lang: 'en' },
  ja: { label: '日本語', lang: 'ja' },
  ko: { label: '한국어', lang: 'ko' },
  zh: { label: '简体中文', lang: 'zh-CN' },
} as const;

/** A language as the address writes it. */
export type Locale = keyof typeof locales;

/** Every locale, in the order in which lists of languages show them. */
export const localeIds = Object.keys(locales) as readonly Locale[];

/** The language of pages that have not been given one. */
export const defaultLocale: Locale = 'en';

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
