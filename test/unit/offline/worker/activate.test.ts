import { expect, test, vi } from 'vitest';
import { releasePath, type Release } from '../../../../src/offline/store/release.ts';
import { activate } from '../../../../src/offline/worker/activate.ts';
import { FakeCaches } from './fake-caches.ts';

// What the build writes into the worker.
vi.mock('../../../../src/offline/worker/langs.ts', () => ({ langs: { en: 'en' } }));
vi.mock('../../../../src/offline/worker/worker-scope.ts', () => ({
  scope: { registration: {}, clients: { claim: async () => {}, matchAll: async () => [] } },
}));

test('a worker that takes over deletes what older releases left, and nothing of other projects', async () => {
  const caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
  const release: Release = { site: '', shell: {}, languages: {}, packs: {} };
  await (await caches.open('/docs/|shell|new')).put(`/docs/${releasePath}`, Response.json(release));
  for (const name of ['/docs/|shell|old', '/docs/|parts|en|1f0c', '/docs/|pages', '/|parts|en|1f'])
    await caches.open(name);
  await activate('/docs/', 'new');
  expect(await caches.keys()).toEqual(['/docs/|shell|new', '/docs/|pages', '/|parts|en|1f']);
});
