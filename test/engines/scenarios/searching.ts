import { describe, expect, test } from 'vitest';
import { address } from '../address.ts';
import { shownLinks } from '../shown-links.ts';
import { textOf } from '../text-of.ts';
import type { Visit } from '../visit.ts';

/** The search dialog, and the page of its own. */
export function searching(visit: Visit): void {
  const results = () => shownLinks(visit.reader, 'dialog[open] a');

  describe('the search dialog', () => {
    test.each([{ keys: ['Control', 'k'] }, { keys: ['/'] }])(
      'opens with $keys, and closes with Escape',
      async ({ keys }) => {
        const { reader, site } = visit;
        await reader.open(`${site.url}en/tencent-im/`);
        await reader.press(...keys);
        await expect.poll(() => hasFocus(visit, 'dialog[open] input')).toBe(true);
        await reader.press('Escape');
        await expect.poll(() => hasFocus(visit, 'dialog[open] input')).toBe(false);
      },
    );

    test('answers with codes, then with pages whose text holds the words', async () => {
      const { reader, site } = visit;
      await reader.open(`${site.url}en/`);
      await reader.press('Control', 'k');
      await reader.type('friend');
      await expect
        .poll(() => textOf(reader, 'dialog[open] section:nth-of-type(2) h2'))
        .toBe('In the text');
      await expect.poll(async () => (await results()).length).toBeGreaterThan(4);
      expect(await textOf(reader, 'dialog[open] [role="status"]')).toMatch(/\d/);
    });

    test.each([
      ['en', 'UserSig expired'],
      ['ja', 'UserSigの期限切れ'],
      ['ko', 'UserSig 만료'],
      ['zh', 'UserSig 过期'],
    ])(
      'in %s finds what is meant by %s, and Enter opens the first result',
      async (locale, query) => {
        const { reader, site } = visit;
        await reader.open(`${site.url}${locale}/`);
        await reader.press('Control', 'k');
        await reader.type(query);
        await expect.poll(results).toContain(`${site.url}${locale}/tencent-im/6206/`);
        const [first] = await results();
        await reader.press('Enter');
        await expect.poll(() => address(reader)).toBe(first);
      },
    );
  });

  test('the search page answers the query of its address', async () => {
    const { reader, site } = visit;
    await reader.open(`${site.url}ja/search/?q=${encodeURIComponent('ログイン')}`);
    await expect
      .poll(() => shownLinks(reader, 'search-page a'))
      .toContain(`${site.url}ja/tencent-im/6014/`);
  });
}

function hasFocus({ reader }: Visit, selector: string): Promise<boolean> {
  return reader.evaluate(
    (wanted) => document.querySelector(wanted)?.matches(':focus') ?? false,
    selector,
  );
}
