/**
 * A code's cause without the clauses that name other codes, which speak of those:
 * `("No UserSig was given. An expired one has the code 70001.", ["70001"]) → "No UserSig was given. "`.
 */
export function ownClauses(cause: string, others: readonly string[]): string {
  const named = others.map((code) => new RegExp(`(?<![\\d-])${code}(?!\\d)`));
  return cause
    .split(/(?<=[.;] )|(?<=[。；])/)
    .filter((clause) => !named.some((code) => code.test(clause)))
    .join('');
}
