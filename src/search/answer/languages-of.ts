import { fold } from '../text/fold.ts';

/**
 * The languages whose words a query may be in, other than the page's: `("로그인", "en") → ["ko"]`,
 * `("token expired 什么意思", "zh") → ["ja", "en"]`.
 */
export function languagesOf(query: string, locale: string): string[] {
  return scriptLanguages(fold(query)).filter((language) => language !== locale);
}

function scriptLanguages(text: string): string[] {
  // One word of English is at home in any language.
  const quoted = (text.match(/[a-z]{3,}/g) ?? []).length > 1 ? ['en'] : [];
  if (/[\uAC00-\uD7AF\u1100-\u11FF\u3130-\u318F]/.test(text)) return ['ko', ...quoted];
  if (/[\u3040-\u30FF]/.test(text)) return ['ja', ...quoted];
  if (/[\u3400-\u9FFF]/.test(text)) return ['zh', 'ja', ...quoted];
  return /[a-z]{3}/.test(text) ? ['en'] : [];
}
