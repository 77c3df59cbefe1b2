import type { Reader } from './engine.ts';

/** Where the links lead that a selector finds and a reader sees, in order. */
export function shownLinks(reader: Reader, selector: string): Promise<string[]> {
  return reader.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLAnchorElement>(wanted)]
        .filter((link) => link.checkVisibility())
        .map((link) => link.href),
    selector,
  );
}
