import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keptPacks, packCacheName } from '../../../../src/offline/store/kept-packs.ts';
import { markerPath } from '../../../../src/offline/store/release.ts';
import { FakeCaches } from '../worker/fake-caches.ts';

let caches: FakeCaches;
const en = { path: '', hash: 'new', list: 'sha256-', bytes: 1, size: 1, files: 1 };
const release = { packs: { en } };

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

  test('are the others where one has a marker that cannot be read', async () => {
    await store(packCacheName('/docs/', 'en', 'new'), 'new');
    await store(packCacheName('/docs/', 'ja', 'new'));
    const broken = await caches.open(packCacheName('/docs/', 'ja', 'new'));
    await broken.put(`/docs/${markerPath}`, new Response('<p>not JSON</p>'));
    const packs = await keptPacks('/docs/', release);
    expect(packs.map(({ locale }) => locale)).toEqual(['en']);
  });

  test('begin with those of this release', async () => {
    await store(packCacheName('/docs/', 'en', 'old'), 'old');
    await store(packCacheName('/docs/', 'en', 'new'), 'new');
    const packs = await keptPacks('/docs/', release);
    expect(packs.map(({ name, list }) => [name, list])).toEqual([
      ['/docs/|pack|en|new', 'sha256-'],
      ['/docs/|pack|en|old', null],
    ]);
  });

  test('are not those of another project on the origin', async () => {
    await store(packCacheName('/other/', 'en', 'new'), 'new');
    expect(await keptPacks('/docs/', release)).toEqual([]);
  });
});
