/**
 * Whether a key belongs to an input method, as the Enter that takes a candidate does. Safari ends the composition
 * before it sends that key, which then bears only the code of old (WebKit bug 165004).
 */
export function isComposing({ isComposing: composing, keyCode }: KeyboardEvent): boolean {
  return composing || keyCode === 229;
}
