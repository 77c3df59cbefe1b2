import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ReadPages } from '../../../../src/offline/worker/read-pages.ts';
import { FakeCaches } from './fake-caches.ts';

const html = (text = '') => new Response(`<link href="/docs/_astro/site.css"><p>${text}</p>`);
let hashed: Set<string>;
let pages: ReadPages;

beforeEach(() => {
  const caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
  hashed = new Set();
  pages = new ReadPages('/docs/', async (path) => {
    const asset = await (await caches.open('/docs/|assets')).match(`/docs/${path}`);
    return asset ?? (hashed.has(path) ? new Response('') : undefined);
  });
});

describe('a page that was read', () => {
  test('is found again', async () => {
    hashed.add('_astro/site.css');
    await pages.keep('en/6206/', html('expired'));
    expect(await (await pages.find('en/6206/'))?.text()).toContain('expired');
    expect(await pages.find('en/70001/')).toBeUndefined();
  });

  test('is kept with the styles that nothing else keeps', async () => {
    vi.stubGlobal('fetch', async () => new Response('p {}'));
    await pages.keep('en/6206/', html());
    expect(await pages.find('en/6206/')).toBeDefined();
  });

  test('is not kept when its styles cannot be had', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(pages.keep('en/6206/', html())).rejects.toThrow();
    expect(await pages.find('en/6206/')).toBeUndefined();
  });

  test('is not shown once its styles are gone', async () => {
    hashed.add('_astro/site.css');
    await pages.keep('en/6206/', html());
    hashed.clear();
    expect(await pages.find('en/6206/')).toBeUndefined();
  });

  test('makes room for newer ones after 150, counted from when it was last read', async () => {
    hashed.add('_astro/site.css');
    for (let page = 0; page < 150; page++) await pages.keep(`en/${page}/`, html());
    await pages.keep('en/0/', html());
    await pages.keep('en/150/', html());
    const found = await Promise.all([0, 1, 2, 150].map((page) => pages.find(`en/${page}/`)));
    expect(found.map(Boolean)).toEqual([true, false, true, true]);
  });

  test('leaves no more than 200 styles behind, of which the oldest go first', async () => {
    vi.stubGlobal('fetch', async () => new Response('p {}'));
    for (let page = 0; page < 260; page++)
      await pages.keep(`en/${page}/`, new Response(`<link href="/docs/_astro/${page}.css">`));
    const assets = await (await caches.open('/docs/|assets')).keys();
    expect(assets).toHaveLength(200);
    expect(assets[0]?.url).toMatch(/\/60\.css$/);
    expect(await pages.find('en/259/')).toBeDefined();
  });
});
