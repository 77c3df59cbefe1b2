import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keptPacks, packCacheName } from '../../../../src/offline/store/kept-packs.ts';
import { markerPath } from '../../../../src/offline/store/release.ts';
import { FakeCaches } from '../worker/fake-caches.ts';

let caches: FakeCaches;
const release = { packs: { en: { path: '', hash: 'new', bytes: 1, size: 1, files: 1 } } };

async function store(name: string, hash?: string): Promise<void> {
  const cache = await caches.open(name);
  await cache.put('/docs/en/', new Response('page'));
  if (hash) await cache.put(`/docs/${markerPath}`, Response.json({ hash, files: 1 }));
}

beforeEach(() => {
  caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
});

describe('the packs that are kept', () => {
  test('are those with a marker of their own hash: nothing half-kept counts', async () => {
    await store(packCacheName('/docs/', 'en', 'new'));
    await store(packCacheName('/docs/', 'ja', 'new'), 'other');
    await store(packCacheName('/docs/', 'ko', 'new'), 'new');
    const packs = await keptPacks('/docs/', release);
    expect(packs.map(({ locale }) => locale)).toEqual(['ko']);
  });

  test('begin with those of this release', async () => {
    await store(packCacheName('/docs/', 'en', 'old'), 'old');
    await store(packCacheName('/docs/', 'en', 'new'), 'new');
    const packs = await keptPacks('/docs/', release);
    expect(packs.map(({ name, isFresh }) => [name, isFresh])).toEqual([
      ['/docs/|pack|en|new', true],
      ['/docs/|pack|en|old', false],
    ]);
  });

  test('are not those of another project on the origin', async () => {
    await store(packCacheName('/other/', 'en', 'new'), 'new');
    expect(await keptPacks('/docs/', release)).toEqual([]);
  });
});
