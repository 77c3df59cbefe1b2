import { isHtmlElement } from './html-elements.ts';

/** In the place of a `<` that begins no tag: Unicode keeps it free for such uses, and no parser minds it. */
const hidden = '\uFDD0';

/** Hides names in angle brackets that are no tags from the parsers, place for place: `"a List<T><br>"` → `"a List\uFDD0T><br>"`. */
export function hideNames(text: string): string {
  const closed = new Set(Array.from(text.matchAll(closingComponent), ([, name]) => name));
  return text.replace(tag, (whole: string, name: string, rest: string) => {
    const isTag = isHtmlElement(name.toLowerCase()) || closed.has(name) || /=|\/$/.test(rest);
    return isTag ? whole : hidden + whole.slice(1);
  });
}

/** Shows them again: `"a List\uFDD0T>"` → `"a List<T>"`. */
export function showNames(text: string): string {
  return text.replaceAll(hidden, '<');
}

/** A name of letters, and what stands between it and the bracket that closes it. */
const tag = /<\/?([a-z][\w.,-]*)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi;
/** `</Badge>`, `</x-badge>`: components have a capital letter or a hyphen in their names. */
const closingComponent = /<\/([A-Z][\w.-]*|[a-z]\w*[-.][\w.-]*)/g;
