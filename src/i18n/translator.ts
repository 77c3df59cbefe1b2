import { fill, type Values } from './fill.ts';
import { localeToLang, mapLocales, type Locale } from './locales.ts';
import { uiStrings, type UiStrings } from './strings.ts';

const rules = mapLocales((locale) => new Intl.PluralRules(localeToLang(locale)));

/**
 * The interface's strings in one language: `translator("en")("category.count", { count: 12 }) → "12 codes"`.
 * Every page and component asks here: Starlight’s `Astro.locals.t` knows them too, at ten times the cost.
 */
export function translator(locale: Locale): Translate {
  const strings: Readonly<Record<string, string>> = uiStrings[locale];
  // Keys of counts end as in i18next: https://www.i18next.com/translation-function/plurals
  const ofCount = (key: UiKey, { count }: Values = {}) =>
    strings[`${key}_${rules[locale].select(Number(count))}`];
  return (key, values) => fill(strings[key] ?? ofCount(key, values), values);
}

/** Gives a string by its key, with values for the names in its braces. */
export type Translate = (key: UiKey, values?: Values) => string;

/** The key of a string in `src/content/i18n/`, without the form that a count asks for. */
export type UiKey<Key = keyof UiStrings> = Key extends `${infer Stem}_other` ? Stem : Key;
