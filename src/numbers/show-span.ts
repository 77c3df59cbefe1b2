/**
 * A span of numbers as people read it: `(2000, 2099, "to") → "2000–2099"`, `(-299, -200, "to") → "-299 to -200"`, where
 * a dash would be taken for a sign.
 */
export function showSpan(from: number, to: number, toWord: string): string {
  return from < 0 ? `${from} ${toWord} ${to}` : `${from}–${to}`;
}
