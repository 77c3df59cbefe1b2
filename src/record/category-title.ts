import { translator } from '../i18n/translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Category } from './schemas/product.ts';

/** A category with its layer: `"Messages — Web SDK"`; one named like its layer only once: `"Legacy SDK V3"`. */
export function categoryTitle({ names, layer }: Category, locale: Locale): string {
  const t = translator(locale);
  const name = names[locale];
  const place = t(`layer.${layer}`);
  return name === place ? name : t('category.title', { name, layer: place });
}
