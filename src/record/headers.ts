import type { Locale } from '../locales.ts';

/** The header rows of the record's tables, in the language of their folder. */
export const headers = {
  words: {
    en: ['Code', 'Meaning', 'Cause', 'Action'],
    ja: ['コード', '意味', '原因', '対処'],
    ko: ['코드', '의미', '원인', '조치'],
    zh: ['错误码', '含义', '原因', '处理'],
  },
  differences: {
    en: ['Code', 'Difference'],
    ja: ['コード', '相違点'],
    ko: ['코드', '차이점'],
    zh: ['错误码', '差异'],
  },
  equivalents: {
    en: ['Id', 'Name', 'Shared'],
    ja: ['ID', '名称', '共通点'],
    ko: ['ID', '이름', '공통점'],
    zh: ['ID', '名称', '共同点'],
  },
  synonyms: {
    en: ['Typed', 'Term'],
    ja: ['入力される語', '用語'],
    ko: ['입력하는 말', '용어'],
    zh: ['输入的说法', '用语'],
  },
} as const satisfies Record<string, Record<Locale, readonly string[]>>;
