/**
 * What a code means and what to do about it; null for a code that is not recorded.
 *
 * @param {string} product
 * @param {number | string} code
 * @param {'en' | 'ja' | 'ko' | 'zh'} locale
 */
export async function explain(product, code, locale) {
  const response = await fetch(`${site}api/v1/${product}/${code}.json`);
  if (!response.ok) return null;
  const { words, retry } = await response.json();
  const { meaning, action } = words[locale];
  return { meaning, action, retry };
}

const site = 'https://example.github.io/im-error-codes/';
