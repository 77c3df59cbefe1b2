import { hash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { releasePath, type Release } from '../../../../src/offline/store/release.ts';
import { activate } from '../../../../src/offline/worker/activate.ts';
import { FakeCaches } from './fake-caches.ts';

const open = vi.hoisted(() => ({ pages: [] as { url: string }[] }));
// What the build writes into the worker; the same in every test, because they share modules.
vi.mock('../../../../src/offline/worker/langs.ts', () => ({
  langs: { en: 'en', ja: 'ja', ko: 'ko', zh: 'zh-CN' },
}));
vi.mock('../../../../src/offline/worker/worker-scope.ts', () => ({
  scope: { registration: {}, clients: { claim: async () => {}, matchAll: async () => open.pages } },
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

afterEach(() => {
  vi.useRealTimers();
  open.pages = [];
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

test('a network that says nothing holds the pages up for three seconds, however many are open', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  open.pages = [1, 2, 3, 4, 5].map((page) => ({ url: `https://site.example/docs/en/${page}/` }));
  const page = '<link href="/docs/_astro/site.css">';
  const silence = new Promise<Response>(() => undefined);
  vi.stubGlobal('fetch', async (url: string) =>
    url.endsWith('/1/') ? new Response(page) : silence,
  );
  const over = activate('/docs/', id);
  while (vi.getTimerCount() === 0) await new Promise(setImmediate);
  vi.advanceTimersByTime(3000);
  await over;
});

/** As src/offline/store/integrity.ts gives it, at once. */
function integrityOf(text: string): string {
  return `sha256-${hash('sha256', text, 'base64')}`;
}
