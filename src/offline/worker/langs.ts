declare const LANGS: Readonly<Record<string, string>>;

/** Every locale with its language tag: `{ en: "en", zh: "zh-CN", … }`. The build writes them in: no more of a language is needed here. */
export const langs = LANGS;
