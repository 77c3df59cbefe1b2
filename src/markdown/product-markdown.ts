import type { ProductPages } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { localePath } from '../site/urls.ts';
import { codeLine } from './code-line.ts';
import { escapeText } from './escape-text.ts';
import { joinBlocks } from './join-blocks.ts';
import { twinLink, wholeAddress } from './twin.ts';

/** The twin of a product's page: its codes by category. */
export function productMarkdown(product: ProductPages, locale: Locale): string {
  const t = translator(locale);
  const name = product.names[locale];
  return joinBlocks([
    `# ${escapeText(name)}`,
    escapeText(t('product.description', { count: product.codes.length, product: name })),
    [
      `<${wholeAddress(localePath(locale, `/${product.id}/`))}>`,
      `[${escapeText(t('code.official', { product: product.shortNames[locale] }))}](${product.pages[locale]})`,
    ].join(' · '),
    ...product.categories.flatMap((category) => {
      const link = twinLink(
        escapeText(category.names[locale]),
        locale,
        `/${product.id}/${category.id}/`,
      );
      return [
        `## ${t(`layer.${category.layer}`)} · ${link}`,
        category.codes.map((code) => codeLine(code, locale)).join('\n'),
      ];
    }),
  ]);
}
