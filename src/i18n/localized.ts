import { z } from 'astro/zod';
import { localeIds, mapLocales, type Locale } from './locales.ts';

/** The id of a language, as addresses and folders write it. */
export const localeSchema = z.enum(localeIds as [Locale, ...Locale[]]);

/** One value for each language: `localized(z.string())` takes `{ en, ja, … }`, and nothing less. */
export function localized<T extends z.ZodType>(schema: T) {
  return z.strictObject(mapLocales(() => schema));
}

/** A text in every language. */
export type Localized<T = string> = Record<Locale, T>;
