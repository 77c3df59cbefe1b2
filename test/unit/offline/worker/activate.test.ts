import { hash } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { releasePath, type Release } from '../../../../src/offline/store/release.ts';
import { activate } from '../../../../src/offline/worker/activate.ts';
import { FakeCaches } from './fake-caches.ts';

// What the build writes into the worker.
vi.mock('../../../../src/offline/worker/langs.ts', () => ({ langs: { en: 'en' } }));
vi.mock('../../../../src/offline/worker/worker-scope.ts', () => ({
  scope: { registration: {}, clients: { claim: async () => {}, matchAll: async () => [] } },
}));

let caches: FakeCaches;
const release: Release = {
  site: '',
  shell: { '_astro/same.js': integrityOf('same') },
  languages: {},
  packs: {},
};
const id = { version: 'new', integrity: integrityOf(JSON.stringify(release)) };

async function store(name: string, path: string, response = new Response('')): Promise<void> {
  await (await caches.open(name)).put(`/docs/${path}`, response);
}

beforeEach(async () => {
  caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
  await store('/docs/|shell|new', releasePath, new Response(JSON.stringify(release)));
});

test('a worker that takes over deletes what older releases left, and nothing of other projects', async () => {
  for (const name of ['/docs/|shell|old', '/docs/|parts|en|1f0c', '/docs/|pages', '/|parts|en|1f'])
    await caches.open(name);
  await activate('/docs/', id);
  expect(await caches.keys()).toEqual(['/docs/|shell|new', '/docs/|pages', '/|parts|en|1f']);
});

test('the styles and scripts that only an older release had stay for the pages read before', async () => {
  await store('/docs/|shell|new', '_astro/same.js', new Response('same'));
  await store('/docs/|shell|old', '_astro/same.js');
  await store('/docs/|shell|old', '_astro/gone.css');
  await store('/docs/|shell|old', 'en/');
  await activate('/docs/', id);
  const assets = await (await caches.open('/docs/|assets')).keys();
  expect(assets.map(({ url }) => new URL(url).pathname)).toEqual(['/docs/_astro/gone.css']);
});

/** As src/offline/store/integrity.ts gives it, at once. */
function integrityOf(text: string): string {
  return `sha256-${hash('sha256', text, 'base64')}`;
}
