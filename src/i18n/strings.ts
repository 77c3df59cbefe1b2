import type en from '../content/i18n/en.json';
import { localeToLang, mapLocales } from './locales.ts';

const files = import.meta.glob<UiStrings>('../content/i18n/*.json', {
  eager: true,
  import: 'default',
});

/** The interface's strings in every language, Starlight's own apart. Their collection's schema has seen to the keys. */
export const uiStrings = mapLocales((locale) => {
  const path = `../content/i18n/${localeToLang(locale)}.json`;
  const strings = files[path];
  if (!strings) throw new Error(`src/${path.slice(3)} is missing: the strings of \`${locale}\`.`);
  return strings;
});

/** The strings of one language, by their keys; forms for some counts alone are not in every language. */
export type UiStrings = Omit<typeof en, `${string}_one`>;
