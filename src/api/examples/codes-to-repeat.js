/**
 * The codes of a product after which the same call may be repeated, with increasing delays.
 *
 * @param {string} product
 * @returns {Promise<Set<string>>}
 */
export async function codesToRepeat(product) {
  const response = await fetch(`${site}api/v1/${product}.json`);
  const { codes } = await response.json();
  return new Set(codes.filter(({ retry }) => retry === 'backoff').map(({ code }) => code));
}

const site = 'https://example.github.io/im-error-codes/';
