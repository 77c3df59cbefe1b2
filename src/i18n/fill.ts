/**
 * A string with values for the names in its braces, in the build and in browsers:
 * `("Line {{line}}", { line: 3 }) → "Line 3"`. A name without a value stays, for a script to fill.
 */
export function fill(text = '', values: Values = {}): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    String(Object.hasOwn(values, name) ? values[name] : whole),
  );
}

/** What stands for the names. */
export type Values = Readonly<Record<string, string | number>>;
