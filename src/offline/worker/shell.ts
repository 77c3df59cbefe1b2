import { cacheName, readCacheName } from '../store/cache-names.ts';
import { releasePath, type Release } from '../store/release.ts';

/**
 * Fetches files into this release's shell, all of them; unchanged ones are taken from an older shell.
 * @throws if one cannot be had as its integrity says.
 */
export async function keepFiles(
  root: string,
  shell: Cache,
  files: Files = {},
  older: readonly OldShell[] = [],
): Promise<void> {
  const keep = async ([path, integrity]: [string, string]) => {
    if (await shell.match(root + path)) return;
    const same = older.find((shell) => shell.files[path] === integrity);
    const copy = await same?.cache.match(root + path);
    const response = copy ?? (await fetch(root + path, { integrity, cache: 'no-cache' }));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await shell.put(root + path, response);
  };
  await Promise.all(Object.entries(files).map(keep));
}

/** The shells of other releases that are on this device. */
export async function olderShells(root: string, version: string): Promise<OldShell[]> {
  const names = (await caches.keys()).filter((name) => {
    const parts = readCacheName(root, name);
    return parts?.kind === 'shell' && parts.rest[0] !== version;
  });
  return Promise.all(
    names.map(async (name): Promise<OldShell> => {
      const cache = await caches.open(name);
      const stored = await cache.match(root + releasePath);
      return { name, cache, files: stored ? allFiles((await stored.json()) as Release) : {} };
    }),
  );
}

function allFiles({ shell, languages }: Release): Files {
  return Object.assign({}, shell, ...Object.values(languages ?? {})) as Files;
}

/** Opens the cache of a release's shell. */
export function openShell(root: string, version: string): Promise<Cache> {
  return caches.open(cacheName(root, 'shell', version));
}

/** Addresses under the base, and the integrity of what stands there. */
type Files = Readonly<Record<string, string>>;

/** A shell that another release left. */
export interface OldShell {
  name: string;
  cache: Cache;
  files: Files;
}
