/**
 * The locale that the page is read in: `<main lang="zh-CN"> → "zh"`. Its own text says it first: on the 404 page the
 * address may name none, and the frame takes up the reader's language later.
 */
export function pageLocale(): string {
  return document.querySelector('main')?.lang.split('-')[0] ?? '';
}
