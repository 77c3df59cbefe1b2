import { siteRoot } from '../../browser/site-root.ts';
import { cacheName, readCacheName } from '../store/cache-names.ts';
import { forgetKept } from './forget-kept.ts';
import { keptLocales } from './language-state.ts';

/** Removes all that this site keeps in this browser, its worker first; nothing of other projects on the origin. */
export async function forgetSite(): Promise<Forgotten> {
  await unregister();
  const stored = forgetKept();
  if (!('caches' in globalThis)) return { languages: 0, pages: 0, stored };
  const languages = (await keptLocales()).size;
  const names = (await caches.keys()).filter((name) => readCacheName(siteRoot, name));
  const pages = await countPages(names);
  await Promise.all(names.map((name) => caches.delete(name)));
  return { languages, pages, stored };
}

async function unregister(): Promise<void> {
  const found = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const { href } = new URL(siteRoot, location.href);
  for (const registration of found.filter(({ scope }) => scope === href)) {
    await registration.unregister();
    // What is being installed goes on to fill its cache.
    await installed(registration.installing);
  }
}

function installed(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    const look = () => worker?.state !== 'installing' && resolve();
    worker?.addEventListener('statechange', look);
    look();
  });
}

async function countPages(names: readonly string[]): Promise<number> {
  const name = cacheName(siteRoot, 'pages');
  return names.includes(name) ? (await (await caches.open(name)).keys()).length : 0;
}

/** How much of what was there. */
export interface Forgotten {
  languages: number;
  pages: number;
  /** Choices, and codes looked up. */
  stored: number;
}
