/** A span of numbers as people read it: `(2000, 2099) → "2000–2099"`, `(-299, -200) → "-299…-200"`. */
export function showSpan(from: number, to: number): string {
  return `${from}${from < 0 ? '…' : '–'}${to}`;
}
