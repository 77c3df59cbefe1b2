/**
 * The one list of languages: what a language is, its strings (`src/content/i18n/<lang>.json`) and its about page
 * (`src/content/docs/<locale>/about.md`) apart. The key is the part of the address.
 */
export const locales = {
  en: {
    label: 'English',
    lang: 'en',
    siteTitle: 'IM Error Codes',
    titleLimit: 60,
    headers: {
      words: ['Code', 'Meaning', 'Cause', 'Action'],
      differences: ['Code', 'Difference'],
      equivalents: ['Id', 'Name', 'Shared'],
      synonyms: ['Typed', 'Term'],
    },
  },
  ja: {
    label: '日本語',
    lang: 'ja',
    siteTitle: 'IMエラーコード',
    titleLimit: 32,
    headers: {
      words: ['コード', '意味', '原因', '対処'],
      differences: ['コード', '相違点'],
      equivalents: ['ID', '名称', '共通点'],
      synonyms: ['入力される語', '用語'],
    },
  },
  ko: {
    label: '한국어',
    lang: 'ko',
    siteTitle: 'IM 오류 코드',
    titleLimit: 32,
    headers: {
      words: ['코드', '의미', '원인', '조치'],
      differences: ['코드', '차이점'],
      equivalents: ['ID', '이름', '공통점'],
      synonyms: ['입력하는 말', '용어'],
    },
  },
  zh: {
    label: '简体中文',
    lang: 'zh-CN',
    siteTitle: 'IM 错误码',
    titleLimit: 32,
    headers: {
      words: ['错误码', '含义', '原因', '处理'],
      differences: ['错误码', '差异'],
      equivalents: ['ID', '名称', '共同点'],
      synonyms: ['输入的说法', '用语'],
    },
  },
} as const satisfies Record<string, Language>;

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

/** All that a language is. */
interface Language {
  /** Its name in itself. */
  label: string;
  /** The BCP 47 tag. */
  lang: string;
  siteTitle: string;
  /** The most characters that a code's title may have. */
  titleLimit: number;
  /** The header rows of the record's tables. */
  headers: {
    words: readonly [code: string, meaning: string, cause: string, action: string];
    differences: readonly [code: string, difference: string];
    equivalents: readonly [id: string, name: string, shared: string];
    synonyms: readonly [typed: string, term: string];
  };
}
