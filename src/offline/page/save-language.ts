import { cacheName, readCacheName } from '../store/cache-names.ts';
import { packCacheName } from '../store/kept-packs.ts';
import { markerPath, type Release } from '../store/release.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { downloadPack } from './download-pack.ts';
import { Parts } from './parts.ts';
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
      if (lock) await save(locale, release, watching);
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
  const { bytes, hash } = pack;
  try {
    await makeRoom(locale, hash);
    const partsName = cacheName(siteRoot, 'parts', locale, hash);
    const parts = await Parts.open(partsName);
    const download = {
      signal,
      onProgress: (done: number) => onProgress({ step: 'download', done, total: bytes }),
    };
    const whole = await downloadPack(pack, parts, download);
    const files = await readPack(whole);
    const store = {
      signal,
      onProgress: (done: number) => onProgress({ step: 'store', done, total: files.length }),
    };
    await storePack(await caches.open(packCacheName(siteRoot, locale, hash)), pack, files, store);
    await caches.delete(partsName);
  } catch (error) {
    const reason = reasonOf(error);
    // What did not fit would only take room from the next try.
    if (reason === 'quota') await forget(locale, hash);
    throw new SaveError(reason, { cause: error });
  }
}

/** Deletes what other releases downloaded or stored of a language and never finished. */
async function makeRoom(locale: string, hash: string): Promise<void> {
  for (const name of await caches.keys()) {
    const parts = readCacheName(siteRoot, name);
    if (parts?.rest[0] !== locale || parts.rest[1] === hash) continue;
    const isHalfStored =
      parts.kind === 'pack' && !(await (await caches.open(name)).match(siteRoot + markerPath));
    if (parts.kind === 'parts' || isHalfStored) await caches.delete(name);
  }
}

async function forget(locale: string, hash: string): Promise<void> {
  await caches.delete(cacheName(siteRoot, 'parts', locale, hash));
  await caches.delete(packCacheName(siteRoot, locale, hash));
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
