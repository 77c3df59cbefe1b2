/**
 * The languages whose words a query may be in, other than the page's: `("로그인", "en") → ["ko"]`,
 * `("token expired", "ja") → ["en"]`, `("过期", "ja") → ["zh"]`.
 */
export function languagesOf(query: string, locale: string): string[] {
  const languages = /[\uAC00-\uD7AF\u1100-\u11FF]/.test(query)
    ? ['ko']
    : /[\u3040-\u30FF]/.test(query)
      ? ['ja']
      : /[\u3400-\u9FFF]/.test(query)
        ? ['zh', 'ja']
        : /[a-z]{3}/i.test(query)
          ? ['en']
          : [];
  return languages.filter((language) => language !== locale);
}
