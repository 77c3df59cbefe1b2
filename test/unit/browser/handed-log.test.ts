import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.resetModules();
});

test('a log is handed over to the next page, once, and leaves nothing behind', async () => {
  (await pageOf('')).handLog('code: 6206\ncode: 70001');
  const { takeHandedLog } = await pageOf(window.name);
  expect(takeHandedLog()).toBe('code: 6206\ncode: 70001');
  expect(takeHandedLog()).toBeNull();
  expect(window.name).toBe('');
});

test('a log is in the tab’s name no longer when a page has come that does not take it', async () => {
  (await pageOf('')).handLog('code: 6206');
  await pageOf(window.name);
  expect(window.name).toBe('');
});

test('a name that another page gave the tab is no log, and stays', async () => {
  const { takeHandedLog } = await pageOf('report');
  expect(takeHandedLog()).toBeNull();
  expect(window.name).toBe('report');
});

/** What a page that comes up in a tab of this name makes of it. */
function pageOf(name: string) {
  vi.stubGlobal('window', { name });
  vi.resetModules();
  return import('../../../src/browser/handed-log.ts');
}
