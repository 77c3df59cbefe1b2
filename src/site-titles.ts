import { localeIds, localeToLang, type Locale } from './locales.ts';

const titles: Record<Locale, string> = {
  en: 'IM Error Codes',
  ja: 'IMエラーコード',
  ko: 'IM 오류 코드',
  zh: 'IM 错误码',
};

/** The site's name in every language, by the language tag that Starlight asks for. */
export const siteTitles = Object.fromEntries(
  localeIds.map((locale) => [localeToLang(locale), titles[locale]]),
);
