import { products, type EquivalentPages } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import { localePath } from '../site/urls.ts';
import { placedCodeLine } from './code-line.ts';
import { escapeText } from './escape-text.ts';
import { joinBlocks } from './join-blocks.ts';
import { wholeAddress } from './twin.ts';

/** The twin of a class of equivalent codes. */
export function equivalentMarkdown(equivalent: EquivalentPages, locale: Locale): string {
  return joinBlocks([
    `# ${escapeText(equivalent.names[locale])}`,
    equivalent.shared[locale].markdown,
    `<${wholeAddress(localePath(locale, `/equivalents/${equivalent.id}/`))}>`,
    ...products.flatMap(({ id, names }) => {
      const codes = equivalent.codes.filter(({ product }) => product === id);
      if (codes.length === 0) return [];
      const list = codes.map((code) => placedCodeLine(code, locale));
      return [`## ${escapeText(names[locale])}`, list.join('\n')];
    }),
  ]);
}
