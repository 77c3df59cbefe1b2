import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import type { Category } from './schemas/product.ts';

/** Where a category's codes arise: `"Client SDK · Account"`; once, where layer and category have one name: `"Web SDK"`. */
export function placeName(
  { layer, names }: Pick<Category, 'layer' | 'names'>,
  locale: Locale,
): string {
  const name = translator(locale)(`layer.${layer}`);
  return names[locale] === name ? name : `${name} · ${names[locale]}`;
}
