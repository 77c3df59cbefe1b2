import { keep, readKept } from './on-device.ts';
import { siteKey } from './site-key.ts';

const key = siteKey('locale');

/** Remembers on this device that the reader chose a language. */
export function rememberLocale(locale: string): void {
  keep(key, locale);
}

/** The language that the reader chose before, or null. */
export function chosenLocale(): string | null {
  return readKept(key);
}
