import type { Locale } from './locales.ts';
import { uiStrings } from './strings.ts';

/**
 * The interface's strings in one language: `translator("en")("category.count", { count: 12 }) → "12 codes"`.
 * Every page and component asks here: Starlight’s `Astro.locals.t` knows them too, at ten times the cost.
 */
export function translator(locale: Locale): Translate {
  const strings = uiStrings[locale];
  return (key, values) => {
    const text = strings[key];
    if (!values) return text;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  };
}

/** Gives a string by its key, with values for the names in its braces. */
export type Translate = (key: UiKey, values?: Record<string, string | number>) => string;

/** The key of a string in `src/content/i18n/`. */
export type UiKey = keyof (typeof uiStrings)['en'];
