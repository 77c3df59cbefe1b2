import { cacheName } from '../store/cache-names.ts';
import { keptPacks, type KeptPack } from '../store/kept-packs.ts';
import { releasePath, type Release } from '../store/release.ts';
import { ReadPages } from './read-pages.ts';
import { openShell } from './shell.ts';

/** Opens what one release finds on this device. @throws when the worker's own shell is gone. */
export async function openCaches(root: string, version: string): Promise<OpenCaches> {
  const shell = await openShell(root, version);
  const stored = await shell.match(root + releasePath);
  if (!stored) throw new Error('The shell is gone.');
  const release = (await stored.json()) as Release;
  const packs = await keptPacks(root, release);
  const findHashed = async (path: string) =>
    (await shell.match(root + path)) ??
    (await (await caches.open(cacheName(root, 'assets'))).match(root + path)) ??
    findInPacks(packs, root + path);
  return { root, release, shell, packs, findHashed, pages: new ReadPages(root, findHashed) };
}

/** The first of some packs' copies of a file. */
export async function findInPacks(
  packs: readonly KeptPack[],
  url: string,
): Promise<Response | undefined> {
  for (const { cache } of packs) {
    const found = await cache.match(url);
    if (found) return found;
  }
  return undefined;
}

/** All that the worker can answer from. */
export interface OpenCaches {
  root: string;
  release: Release;
  shell: Cache;
  packs: KeptPack[];
  pages: ReadPages;
  /** A file whose name says its content, from anywhere. */
  findHashed(path: string): Promise<Response | undefined>;
}
