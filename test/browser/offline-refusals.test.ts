import { describe, expect, test } from 'vitest';
import { useOffline } from './offline/use-offline.ts';

const offline = useOffline({ complaints: 'any' });
const { server } = offline;

describe('a worker', () => {
  test('that fails to install is told, keeps nothing, and leaves the site as it is', async () => {
    server.faults.set('404.html', { kind: 'gone' });
    const page = await offline.reader.open('en/offline/');
    await page
      .locator('[data-offline-state="none"]')
      .filter({ hasText: 'could not set up' })
      .waitFor();
    await offline.reader.go(page, 'en/demo-im/101/');
    expect(await page.locator('#action').count()).toBe(1);
    server.faults.clear();
    await offline.reader.go(page, 'en/offline/');
    await offline.reader.keep(page);
  });

  test('whose shell arrives damaged is not installed', async () => {
    server.faults.set('pagefind/pagefind.js', { kind: 'damage', at: 100 });
    const page = await offline.reader.open('en/offline/');
    await page
      .locator('[data-offline-state="none"]')
      .filter({ hasText: 'could not set up' })
      .waitFor();
  });
});

describe('a browser that keeps nothing', () => {
  test('in a private mode without service workers says so plainly', async () => {
    await offline.reader.context.addInitScript(() =>
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
    );
    const page = await offline.reader.open('ko/offline/');
    await page
      .locator('[data-offline-state="unsupported"]')
      .filter({ hasText: '시크릿 모드' })
      .waitFor();
    await page.locator('button[data-offline-save]').waitFor({ state: 'hidden' });
  });

  test('in a private mode that refuses storage says so plainly', async () => {
    await offline.reader.context.addInitScript(() => {
      CacheStorage.prototype.keys = () =>
        Promise.reject(new DOMException('refused', 'SecurityError'));
    });
    const page = await offline.reader.open('en/offline/');
    await page.locator('[data-offline-state]').filter({ hasText: 'refuses to store' }).waitFor();
  });

  test('without JavaScript says so plainly', async () => {
    const reader = await offline.another({ javaScriptEnabled: false });
    const page = await reader.open('ja/offline/');
    const box = page.locator('[data-offline-state="unsupported"]');
    expect(await box.innerText()).toContain('JavaScript');
    expect(await box.locator('button').first().isVisible()).toBe(false);
  });

  test('a private window keeps a language as long as it is open, and nothing afterwards', async () => {
    const page = await offline.reader.open('en/offline/');
    await offline.reader.keep(page);
    const later = await offline.another({});
    const fresh = await later.open('en/offline/');
    await fresh.locator('[data-offline-state="none"]').waitFor();
  });
});
