import type { CategoryPages, ProductPages } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { placeName } from '../record/place-name.ts';
import { codePath, localePath } from '../site/urls.ts';
import { codeBlocks } from './code-blocks.ts';
import { escapeText } from './escape-text.ts';
import { joinBlocks } from './join-blocks.ts';
import { twinLink, wholeAddress } from './twin.ts';

/** The twin of a category's page: what each of its codes means, why it arises and what to do. */
export function categoryMarkdown(
  category: CategoryPages,
  product: ProductPages,
  locale: Locale,
): string {
  const t = translator(locale);
  return joinBlocks([
    `# ${escapeText(placeName(category, locale))}`,
    [
      twinLink(escapeText(product.names[locale]), locale, `/${product.id}/`),
      t('category.count', { count: category.codes.length }),
      `<${wholeAddress(localePath(locale, `/${product.id}/${category.id}/`))}>`,
    ].join(' · '),
    ...category.codes.flatMap((code) => [
      `## ${twinLink(code.code, locale, codePath(product.id, code.code))} ${code.words[locale].meaning.markdown}`,
      ...codeBlocks(code, locale, (text) => `### ${text}`),
    ]),
  ]);
}
