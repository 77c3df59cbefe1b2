import { locales, type Locale } from '../i18n/locales.ts';
import type { Place } from '../report/problem.ts';
import type { Reporter } from '../report/reporter.ts';

/** Reports a title that is too long for its language or ends like a sentence. */
export function checkTitle(locale: Locale, title: string, place: Place, reporter: Reporter): void {
  const limit = locales[locale].titleLimit;
  const length = [...title].length;
  if (length > limit) {
    reporter.report(
      'title-too-long',
      place,
      `The title has ${length} characters, and \`${locale}\` allows ${limit}.`,
    );
  }
  if (/[.。．｡]$/.test(title)) {
    reporter.report('title-full-stop', place, `The title ends in \`${title.at(-1)}\`.`);
  }
}
