/** `["a", "b"] → "`a`, `b`"` */
export function listValues(values: readonly unknown[]): string {
  return values.map((value) => `\`${String(value)}\``).join(', ');
}
