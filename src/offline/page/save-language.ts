import { siteRoot } from '../../browser/site-root.ts';
import { cacheName, readCacheName } from '../store/cache-names.ts';
import { keptPacks, packCacheName } from '../store/kept-packs.ts';
import type { Release } from '../store/release.ts';
import { downloadPack } from './download-pack.ts';
import { languageState } from './language-state.ts';
import { readPack } from './read-pack.ts';
import { reasonOf, SaveError } from './save-error.ts';
import { storePack } from './store-pack.ts';

/**
 * Keeps a language of a release on this device, in one tab at a time. Older packs of it stay: the worker clears them
 * away when it knows that nobody reads them. @throws a SaveError; after one, nothing half-kept is ever served.
 */
export async function saveLanguage(
  locale: string,
  release: Release,
  watching: SaveWatching,
): Promise<void> {
  const saved = await navigator.locks.request(
    cacheName(siteRoot, 'pack', locale),
    { ifAvailable: true },
    async (lock) => {
      // An earlier try, or another tab, may have come as far as this.
      if (lock && (await languageState(locale, release)) !== 'saved')
        await save(locale, release, watching);
      return lock !== null;
    },
  );
  if (!saved) throw new SaveError('busy');
}

async function save(
  locale: string,
  release: Release,
  { signal, onProgress }: SaveWatching,
): Promise<void> {
  const pack = release.packs[locale];
  if (!pack) throw new SaveError('outdated');
  const name = packCacheName(siteRoot, locale, pack.hash);
  try {
    await removeUnfinished(locale, release);
    const whole = await downloadPack(pack, {
      signal,
      onProgress: (done) => onProgress({ step: 'download', done, total: pack.bytes }),
    });
    const files = await readPack(whole);
    await storePack(await caches.open(name), pack, files, {
      signal,
      onProgress: (done) => onProgress({ step: 'store', done, total: files.length }),
    });
  } catch (error) {
    // A part of a language is of no use, and would take room from the next try.
    await caches.delete(name).catch(() => false);
    throw new SaveError(reasonOf(error), { cause: error });
  }
}

/** Deletes what a page that was closed in the middle had stored of a language. */
async function removeUnfinished(locale: string, release: Release): Promise<void> {
  const kept = (await keptPacks(siteRoot, release)).map(({ name }) => name);
  for (const name of await caches.keys()) {
    const parts = readCacheName(siteRoot, name);
    const isOfLanguage = parts?.kind === 'pack' && parts.rest[0] === locale;
    if (isOfLanguage && !kept.includes(name)) await caches.delete(name);
  }
}

/** How far it has come. */
export interface SaveProgress {
  step: 'download' | 'store';
  done: number;
  total: number;
}

/** Who watches, and may end it. */
export interface SaveWatching {
  signal: AbortSignal;
  onProgress(progress: SaveProgress): void;
}
