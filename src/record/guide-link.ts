/** The guide that a link in a guide names: `"guides/retry" → "retry"`; null for any other. */
export function guideLink(url: string): string | null {
  return /^guides\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(url)?.[1] ?? null;
}
