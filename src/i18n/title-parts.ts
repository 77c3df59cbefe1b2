import { languages } from './languages.ts';
import { localeToLang, type Locale } from './locales.ts';

/**
 * A title, parted where it may break, in a language whose words browsers do not part; a single character stays with
 * the word before it: `("按重试方式查错误码", "zh") → ["按重试", "方式查", "错误码"]`.
 */
export function titleParts(title: string, locale: Locale): string[] {
  if (!languages[locale].partsTitles) return [title];
  const words = new Intl.Segmenter(localeToLang(locale), { granularity: 'word' }).segment(title);
  const parts: string[] = [];
  for (const { segment } of words) {
    const last = parts.at(-1);
    if (last !== undefined && (segment.length === 1 || last.length === 1))
      parts.splice(-1, 1, last + segment);
    else parts.push(segment);
  }
  return parts;
}
