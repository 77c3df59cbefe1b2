/** The first wanted language that is offered: `(["en", "ko"], ["ko-KR", "en"]) → "ko"`, none → null. */
export function bestLocale(offered: readonly string[], wanted: readonly string[]): string | null {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    if (offered.includes(language)) return language;
  }
  return null;
}
