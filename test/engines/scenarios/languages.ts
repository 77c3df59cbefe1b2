import { expect, test } from 'vitest';
import { address } from '../address.ts';
import type { Visit } from '../visit.ts';

/** The choice of a language, which the addresses without one follow. */
export function languages(visit: Visit): void {
  test('the language menu leads from language to language, and addresses without one follow', async () => {
    const { reader, site } = visit;
    const root = new URL(site.url).pathname;
    const rest = 'tencent-im/-10001/?from=log#cause';
    await reader.open(`${site.url}en/${rest}`);
    for (const locale of ['ja', 'ko', 'zh', 'en']) {
      await reader.choose('header language-select select', `${root}${locale}/tencent-im/-10001/`);
      await expect.poll(() => address(reader)).toBe(`${site.url}${locale}/${rest}`);
      await reader.open(`${site.url}${rest}`);
      await expect.poll(() => address(reader)).toBe(`${site.url}${locale}/${rest}`);
      await reader.open(site.url);
      await expect.poll(() => address(reader)).toBe(`${site.url}${locale}/`);
      await reader.open(`${site.url}${locale}/${rest}`);
    }
  });
}
