/** A text of HTML as a reader sees it: `"a &#38; b" → "a & b"` */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi,
    (_, decimal?: string, hex?: string, name?: string) =>
      name
        ? (named[name as keyof typeof named] ?? '')
        : String.fromCodePoint(Number(decimal ?? `0x${hex}`)),
  );
}

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
