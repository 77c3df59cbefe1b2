/** The code that a link in a guide names: `"tencent-im/6206" → { product: "tencent-im", code: "6206" }`; null for any other. */
export function codeLink(url: string): CodeLink | null {
  const match = /^([a-z][a-z0-9-]*)\/(-?\d[\d-]*)$/.exec(url);
  return match ? { product: match[1] as string, code: match[2] as string } : null;
}

/** A code and its product. */
export interface CodeLink {
  product: string;
  code: string;
}
