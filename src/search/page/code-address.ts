import { siteRoot } from '../../browser/site-root.ts';
import type { CodeEntry } from '../codes/code-index.ts';

/** The address of a code's page: `"/en/tencent-im/6206/"`. */
export function codeAddress(
  { product, code }: Pick<CodeEntry, 'product' | 'code'>,
  locale: string,
): string {
  return `${siteRoot}${locale}/${product}/${code}/`;
}
