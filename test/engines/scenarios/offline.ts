import { expect, inject, test } from 'vitest';
import { FaultyServer } from '../../browser/offline/faulty-server.ts';
import { address } from '../address.ts';
import { shownLinks } from '../shown-links.ts';
import { textOf } from '../text-of.ts';
import type { Visit } from '../visit.ts';

/** The site after its server has gone. Its pages cannot tell what they complain of, for want of whom to tell. */
export function offline(visit: Visit): void {
  test('a language that is kept can be read and searched without its server', async () => {
    const { reader } = visit;
    const { base, dist } = inject('site').demos.below;
    const server = new FaultyServer(base);
    try {
      await server.deploy(dist);
      await reader.open(`${server.url}ja/offline/`);
      await reader.click('button[data-offline-save]:enabled');
      await expect.poll(() => textOf(reader, '[data-offline-state="saved"]')).not.toBeNull();
      await server.stop();

      for (const path of ['ja/demo-im/101/', 'ja/equivalents/', 'ja/demo-im/3000-3999/']) {
        await reader.open(server.url + path);
        expect(await textOf(reader, 'h1')).not.toBeNull();
        expect(await textOf(reader, 'offline-notice')).toBeNull();
      }
      await reader.press('Control', 'k');
      await reader.type('チケット');
      await expect
        .poll(() => shownLinks(reader, 'dialog[open] a'))
        .toContain(`${server.url}ja/demo-im/101/`);
      await reader.press('Enter');
      await expect.poll(() => address(reader)).toBe(`${server.url}ja/demo-im/101/`);
    } finally {
      await server.close();
    }
  });
}
