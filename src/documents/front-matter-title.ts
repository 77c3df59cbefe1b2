import type { Element } from 'hast';
import type { Literal } from 'mdast';

/** Front matter as the title that it gives a page: `title: Errors`, `title = "Errors"` → `<title>Errors</title>`. */
export function frontMatterTitle(_: unknown, { value }: Literal): Element {
  const title = /^["']?title["']?\s{0,9}[:=]\s{0,9}(.*)$/m.exec(value)?.[1] ?? '';
  const children = [{ type: 'text' as const, value: title }];
  return { type: 'element', tagName: 'title', properties: {}, children };
}
