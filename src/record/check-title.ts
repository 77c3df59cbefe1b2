import type { VFile } from 'vfile';
import { locales, type Locale } from '../i18n/locales.ts';
import { report } from '../report/report.ts';
import type { Cell } from './parse/table.ts';

/** Reports a title that is too long for its language or ends like a sentence. */
export function checkTitle(file: VFile, { text, place }: Cell, locale: Locale): void {
  const limit = locales[locale].titleLimit;
  const length = [...text].length;
  if (length > limit) {
    const what = `The title has ${length} characters, and \`${locale}\` allows ${limit}.`;
    report(file, 'title-too-long', place, what);
  }
  if (/[.。．｡]$/.test(text))
    report(file, 'title-full-stop', place, `The title ends in \`${text.at(-1)}\`.`);
}
