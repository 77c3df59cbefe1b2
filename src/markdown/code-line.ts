import { products, type Code } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { codePath } from '../site/urls.ts';
import { escapeText } from './escape-text.ts';
import { twinLink } from './twin.ts';

/** A code in a list: `"[6206](…) UserSig expired"`. */
export function codeLine({ product, code, words }: Code, locale: Locale): string {
  return `- ${twinLink(code, locale, codePath(product, code))} ${words[locale].meaning.markdown}`;
}

/** The same among codes of several products and layers: `"[6206](…) UserSig expired — Tencent Chat · Client SDK"`. */
export function placedCodeLine(code: Code, locale: Locale): string {
  const product = products.find(({ id }) => id === code.product)?.shortNames[locale] ?? '';
  const layer = translator(locale)(`layer.${code.layer}`);
  return `${codeLine(code, locale)} — ${escapeText(product)} · ${layer}`;
}
