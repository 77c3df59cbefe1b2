import { cacheName, readCacheName } from './cache-names.ts';
import { markerPath, type PackMarker, type Release } from './release.ts';

/** The languages kept whole on this device, those of this release first. A cache without a marker is not one. */
export async function keptPacks(
  root: string,
  release: Pick<Release, 'packs'>,
): Promise<KeptPack[]> {
  const names = (await caches.keys()).map((name) => ({ name, parts: readCacheName(root, name) }));
  const packs = await Promise.all(
    names.map(async ({ name, parts }): Promise<KeptPack[]> => {
      const [locale, hash] = parts?.rest ?? [];
      if (parts?.kind !== 'pack' || !locale || !hash) return [];
      const cache = await caches.open(name);
      if ((await readMarker(cache, root))?.hash !== hash) return [];
      const pack = release.packs[locale];
      return [{ locale, name, cache, list: pack?.hash === hash ? pack.list : null }];
    }),
  );
  return packs.flat().sort((a, b) => Number(!a.list) - Number(!b.list));
}

/** The name of the cache that a language of this release is kept in. */
export function packCacheName(root: string, locale: string, hash: string): string {
  return cacheName(root, 'pack', locale, hash);
}

/** The marker; null where there is none, or something else on this origin has put one there that nobody can read. */
async function readMarker(cache: Cache, root: string): Promise<PackMarker | null> {
  const marker = await cache.match(root + markerPath);
  return ((await marker?.json().catch(() => null)) ?? null) as PackMarker | null;
}

/** A language that is kept whole. */
export interface KeptPack {
  locale: string;
  name: string;
  cache: Cache;
  /** The integrity of the list of its files, if it belongs to the release at hand. */
  list: string | null;
}
