/** What the page says, in its language; `{count}` and the like are filled in. */
export interface DecodeWords {
  found: string;
  none: string;
  reading: string;
  failed: string;
  tooLarge: string;
  file: string;
  longText: string;
  line: string;
  moreLines: string;
  /** Between the items of a list. */
  separator: string;
  times: string;
  cause: string;
  leads: string;
  ambiguous: string;
  unknown: string;
  neighbours: string;
  pasteFailed: string;
  copied: string;
  copyFailed: string;
}

/** `("Line {line}", { line: 3 }) → "Line 3"` */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w{1,20})\}/g, (whole, name: string) => String(values[name] ?? whole));
}
