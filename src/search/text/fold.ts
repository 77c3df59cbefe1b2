/**
 * A text as it is compared: `"ＵserSig　過期" → "usersig 過期"`, `"−10001" → "-10001"`. Width, case, spaces, and
 * the many signs that stand for a minus are made the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\uFE63]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
