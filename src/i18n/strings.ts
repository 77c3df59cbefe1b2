import en from '../content/i18n/en.json';
import ja from '../content/i18n/ja.json';
import ko from '../content/i18n/ko.json';
import zh from '../content/i18n/zh-CN.json';
import type { Locale } from './locales.ts';

/** The interface's strings in every language, Starlight's own apart. */
export const uiStrings: Record<Locale, typeof en> = { en, ja, ko, zh };
