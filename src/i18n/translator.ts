import { fill, type Values } from './fill.ts';
import type { Locale } from './locales.ts';
import { uiStrings, type UiStrings } from './strings.ts';

/**
 * The interface's strings in one language: `translator("en")("category.count", { count: 12 }) → "Codes: 12"`.
 * Every page and component asks here: Starlight’s `Astro.locals.t` knows them too, at ten times the cost.
 */
export function translator(locale: Locale): Translate {
  const strings = uiStrings[locale];
  return (key, values) => (values ? fill(strings[key], values) : strings[key]);
}

/** Gives a string by its key, with values for the names in its braces. */
export type Translate = (key: UiKey, values?: Values) => string;

/** The key of a string in `src/content/i18n/`. */
export type UiKey = keyof UiStrings;
