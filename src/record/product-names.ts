import { listNames } from '../i18n/list-names.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import type { Product } from './schemas/product.ts';

/** The names of products, as a sentence joins them: `"Tencent Cloud Chat and ZEGOCLOUD ZIM"`. */
export function productNames(products: readonly Pick<Product, 'names'>[], locale: Locale): string {
  return listNames(
    products.map(({ names }) => names[locale]),
    translator(locale),
  );
}
