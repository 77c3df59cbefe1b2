import type { Locale } from '../i18n/locales.ts';
import { href } from '../site/urls.ts';

/**
 * Words whose links to codes hold on any page; as the record has them, they hold on a code's page:
 * `("… href="../6014/" …", "en", "tencent-im") → "… href="/en/tencent-im/6014/" …"`.
 */
export function linksFromAnywhere(html: string, locale: Locale, product: string): string {
  return html.replaceAll('href="../', `href="${href(locale, `/${product}/`)}`);
}
