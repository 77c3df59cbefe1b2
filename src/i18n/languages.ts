/**
 * The one list of languages: what a language is, its strings (`src/content/i18n/<lang>.json`), its about page
 * (`src/content/docs/<locale>/about.mdx`) and its words in the record apart. The key is the part of the address.
 */
export const languages = {
  en: {
    label: 'English',
    lang: 'en',
    siteTitle: 'IM Error Codes',
    titleLimit: 60,
    stop: '.',
    partsTitles: false,
    headers: {
      words: ['Code', 'Meaning', 'Cause', 'Action'],
      commands: ['Command', 'Code', 'Cause', 'Action'],
      commandNames: ['Command', 'Name', 'Purpose'],
      differences: ['Code', 'Difference'],
      equivalents: ['Id', 'Name', 'Shared'],
      changes: ['Id', 'Title', 'Details'],
      support: ['Id', 'Name', 'Details'],
      synonyms: ['Typed', 'Term'],
    },
  },
  ja: {
    label: '日本語',
    lang: 'ja',
    siteTitle: 'IMエラーコード',
    titleLimit: 32,
    stop: '。',
    partsTitles: false,
    headers: {
      words: ['コード', '意味', '原因', '対処'],
      commands: ['コマンド', 'コード', '原因', '対処'],
      commandNames: ['コマンド', '名前', '用途'],
      differences: ['コード', '相違点'],
      equivalents: ['ID', '名称', '共通点'],
      changes: ['ID', '題名', '内容'],
      support: ['ID', '名称', '内容'],
      synonyms: ['入力される語', '用語'],
    },
  },
  ko: {
    label: '한국어',
    lang: 'ko',
    siteTitle: 'IM 오류 코드',
    titleLimit: 32,
    stop: '.',
    partsTitles: false,
    headers: {
      words: ['코드', '의미', '원인', '조치'],
      commands: ['명령', '코드', '원인', '조치'],
      commandNames: ['명령', '이름', '용도'],
      differences: ['코드', '차이점'],
      equivalents: ['ID', '이름', '공통점'],
      changes: ['ID', '제목', '내용'],
      support: ['ID', '이름', '내용'],
      synonyms: ['입력하는 말', '용어'],
    },
  },
  zh: {
    label: '简体中文',
    lang: 'zh-CN',
    siteTitle: 'IM 错误码',
    titleLimit: 32,
    stop: '。',
    partsTitles: true,
    headers: {
      words: ['错误码', '含义', '原因', '处理'],
      commands: ['命令', '错误码', '原因', '处理'],
      commandNames: ['命令', '名称', '用途'],
      differences: ['错误码', '差异'],
      equivalents: ['ID', '名称', '共同点'],
      changes: ['ID', '标题', '内容'],
      support: ['ID', '名称', '内容'],
      synonyms: ['输入的说法', '用语'],
    },
  },
} as const satisfies Record<string, Language>;

/** All that a language is. */
interface Language {
  /** Its name in itself. */
  label: string;
  /** The BCP 47 tag. */
  lang: string;
  siteTitle: string;
  /** The most characters that a code's title may have. */
  titleLimit: number;
  /** What ends a sentence. */
  stop: string;
  /** Whether pages say where a title may break, as browsers know no words of the language. */
  partsTitles: boolean;
  /** The header rows of the record's tables. */
  headers: {
    words: readonly [code: string, meaning: string, cause: string, action: string];
    commands: readonly [command: string, code: string, cause: string, action: string];
    commandNames: readonly [command: string, name: string, purpose: string];
    differences: readonly [code: string, difference: string];
    equivalents: readonly [id: string, name: string, shared: string];
    changes: readonly [id: string, title: string, details: string];
    support: readonly [id: string, name: string, details: string];
    synonyms: readonly [typed: string, term: string];
  };
}
