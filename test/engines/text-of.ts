import type { Reader } from './engine.ts';

/** The text of what a selector finds first, or null where it finds nothing. */
export function textOf(reader: Reader, selector: string): Promise<string | null> {
  return reader.evaluate(
    (wanted) => document.querySelector(wanted)?.textContent.trim() ?? null,
    selector,
  );
}
