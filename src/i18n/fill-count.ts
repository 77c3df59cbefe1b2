import { fill, type Values } from './fill.ts';

/**
 * A string with a count, in the form that the language has for it:
 * `({ one: "{{count}} code", other: "{{count}} codes" }, 1, "en") → "1 code"`.
 */
export function fillCount(
  forms: PluralForms,
  count: number,
  lang: string,
  values: Values = {},
): string {
  const form = new Intl.PluralRules(lang).select(count);
  return fill(forms[form] ?? forms.other, { count, ...values });
}

/** One string in each form that its language has, by their names in CLDR: English has two, Chinese has one. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;
