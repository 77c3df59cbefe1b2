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

/** Whether a text is one of the locales: `"ko" → true`, `"kr" → false`. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(locales, text);
}
