import { cacheName, readCacheName } from '../store/cache-names.ts';
import type { Files } from '../store/release.ts';
import { fetchWhole } from './fetch-whole.ts';
import { matchGenuine } from './match-genuine.ts';

/**
 * Fetches files into this release's shell, all of them; what an older shell has as the release lists it is taken from
 * there. @throws if one cannot be had as its integrity says.
 */
export async function keepFiles(
  root: string,
  shell: Cache,
  files: Files = {},
  older: readonly OldShell[] = [],
): Promise<void> {
  const keep = async ([path, integrity]: [string, string]) => {
    const url = root + path;
    if (await matchGenuine(shell, url, integrity)) return;
    for (const { cache } of older) {
      const copy = await matchGenuine(cache, url, integrity);
      if (copy) return shell.put(url, copy);
    }
    await shell.put(url, await fetchWhole(url, { integrity, cache: 'no-cache' }));
  };
  await Promise.all(Object.entries(files).map(keep));
}

/** The shells of other releases that are on this device. */
export async function olderShells(root: string, version: string): Promise<OldShell[]> {
  const names = (await caches.keys()).filter((name) => {
    const parts = readCacheName(root, name);
    return parts?.kind === 'shell' && parts.rest[0] !== version;
  });
  return Promise.all(names.map(async (name) => ({ name, cache: await caches.open(name) })));
}

/** The name of the cache of a release's shell. */
export function shellName(root: string, version: string): string {
  return cacheName(root, 'shell', version);
}

/** A shell that another release left. */
export interface OldShell {
  name: string;
  cache: Cache;
}
