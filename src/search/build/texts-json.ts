import type { Locale } from '../../i18n/locales.ts';
import { textsFile, type Asked } from '../texts-file.ts';

/** A language's file of texts as it is written: one line, ended. */
export function textsJson(record: Asked, locale: Locale): string {
  return `${JSON.stringify(textsFile(record, locale))}\n`;
}
