/** Data as JSON for readers: what fits on a line stands on one. */
export function shortJson(data: unknown): string {
  return JSON.stringify(data, null, 2).replace(
    /([[{])\n\s+([^[\]{}]*?)\n\s*([\]}])/g,
    (whole, open: string, inside: string, close: string) => {
      const line = `${open} ${inside.replace(/\n\s+/g, ' ')} ${close}`;
      return line.length <= 72 ? line : whole;
    },
  );
}
