import type { PluralForms } from './fill-count.ts';
import type { Locale } from './locales.ts';
import { uiStrings, type UiStrings } from './strings.ts';

/** What scripts need of a string with a count: `("en", "decode.found") → { one: "…", other: "…" }`. */
export function pluralForms(locale: Locale, key: PluralKey): PluralForms {
  const start = `${key}_`;
  const forms = Object.entries(uiStrings[locale]).flatMap(([name, text]) =>
    name.startsWith(start) ? [[name.slice(start.length), text] as const] : [],
  );
  return Object.fromEntries(forms) as unknown as PluralForms;
}

/** The key of a string with a count, without the form: `"decode.found_other" → "decode.found"`. */
type PluralKey<Key = keyof UiStrings> = Key extends `${infer Stem}_other` ? Stem : never;
