import type { Guide } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import { localePath, twinPath } from '../site/urls.ts';
import { escapeText } from './escape-text.ts';
import { joinBlocks } from './join-blocks.ts';
import { wholeAddress } from './twin.ts';

/** The twin of a guide's page. */
export function guideMarkdown(guide: Guide, locale: Locale): string {
  const twin = (path: string) => wholeAddress(twinPath(localePath(locale, path)));
  return joinBlocks([
    `# ${escapeText(guide.titles[locale])}`,
    escapeText(guide.descriptions[locale]),
    `<${wholeAddress(localePath(locale, `/guides/${guide.id}/`))}>`,
    // In the record, a link to a code is its product's folder and the code.
    guide.markdown[locale].replace(/(?<=\]\()[a-z][a-z0-9-]*\/-?\d[\d-]*(?=\))/g, (code) =>
      twin(`/${code}/`),
    ),
  ]);
}
