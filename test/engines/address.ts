import type { Reader } from './engine.ts';

/** The address of the page that is open. */
export function address(reader: Reader): Promise<string> {
  return reader.evaluate(() => location.href);
}
