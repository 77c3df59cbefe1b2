import type { ProductPages } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { placeName } from '../record/place-name.ts';
import { localePath } from '../site/urls.ts';
import { codeLine } from './code-line.ts';
import { escapeText } from './escape-text.ts';
import { joinBlocks } from './join-blocks.ts';
import { twinLink, wholeAddress } from './twin.ts';

/** The twin of a product's page: its codes by category. */
export function productMarkdown(product: ProductPages, locale: Locale): string {
  const t = translator(locale);
  return joinBlocks([
    `# ${escapeText(product.names[locale])}`,
    escapeText(
      t('product.description', { count: product.codes.length, product: product.names[locale] }),
    ),
    [
      `<${wholeAddress(localePath(locale, `/${product.id}/`))}>`,
      `[${escapeText(t('code.official', { product: product.shortNames[locale] }))}](${product.pages[locale]})`,
    ].join(' · '),
    ...product.categories.flatMap((category) => {
      const name = escapeText(placeName(category, locale));
      return [
        `## ${twinLink(name, locale, `/${product.id}/${category.id}/`)}`,
        category.codes.map((code) => codeLine(code, locale)).join('\n'),
      ];
    }),
  ]);
}
