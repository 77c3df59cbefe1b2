import { expect, inject, test } from 'vitest';
import { underWorker } from './offline/offline-reader.ts';
import { useOffline } from './offline/use-offline.ts';

const { base } = inject('site').demos.below;
const offline = useOffline({ complaints: 'none' });

test('a reader has everything removed that the site keeps, nothing of other projects, and nothing comes back before they go on', async () => {
  const page = await offline.reader.open('en/demo-im/101/');
  await underWorker(page);
  await page.locator('theme-select select').first().selectOption('dark');
  await page.evaluate(async () => {
    // Another project's, too, if it is made with Starlight.
    localStorage.setItem('starlight-theme', 'dark');
    await (await caches.open('/another-project/|shell|1')).put('/x', new Response('x'));
  });
  await offline.reader.go(page, 'en/offline/');
  await offline.reader.keep(page);
  const second = await offline.reader.open('ko/offline/');
  await second.locator('[data-offline-state="none"] button[data-offline-save]').waitFor();

  await page.locator('forget-device [data-part="ask"]').click();
  const dialog = page.locator('forget-device dialog');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await kept()).toMatchObject({ workers: 1 });
  await page.locator('forget-device [data-part="ask"]').click();
  await dialog.getByRole('button', { name: 'Forget everything' }).click();

  const said = page.locator('forget-device [role="status"] li');
  await said.first().waitFor();
  expect(await said.allTextContents()).toEqual([
    '1 saved language',
    expect.stringMatching(/^[1-9]\d* pages? that you had read$/),
    expect.stringMatching(/^[1-9]\d* choices? (?:and|or) lists? of codes looked up$/),
  ]);
  await page.locator('[data-offline-state="none"]').waitFor();
  const nothing = {
    caches: ['/another-project/|shell|1'],
    stored: ['starlight-theme'],
    workers: 0,
  };
  expect(await kept()).toEqual(nothing);
  // What open pages still ask goes past the worker that no longer keeps anything.
  for (const tab of [page, second])
    await tab.evaluate((url) => fetch(url).then((answer) => answer.text()), `${base}en/`);
  expect(await kept()).toEqual(nothing);

  await offline.reader.keep(second);
  expect(await kept()).toMatchObject({ workers: 1 });

  async function kept(): Promise<object> {
    return page.evaluate(async () => ({
      caches: await caches.keys(),
      stored: Object.keys(localStorage),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  }
});
