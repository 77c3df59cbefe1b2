import type { KeptPack } from '../store/kept-packs.ts';
import { packListPath, type Files } from '../store/release.ts';
import { matchGenuine } from './match-genuine.ts';

/**
 * The first of some packs' copies of a file. A pack of this release whose copy is not the one that it came with is
 * given up whole, so that the language counts as not kept; what an older release has left, this one cannot tell.
 */
export async function findInPacks(
  root: string,
  path: string,
  packs: readonly KeptPack[],
): Promise<Response | undefined> {
  for (const { cache, name, list } of packs) {
    const copy = await cache.match(root + path);
    if (!copy) continue;
    if (!list) return copy;
    const files = await readList(root, cache, list);
    const genuine = await matchGenuine(cache, root + path, files?.[path]);
    if (genuine) return genuine;
    await caches.delete(name);
  }
  return undefined;
}

/** Lists that were found genuine, by their own integrity: one is too long to be read for every file. */
const lists = new Map<string, Files>();

async function readList(root: string, cache: Cache, integrity: string): Promise<Files | undefined> {
  const stored =
    lists.get(integrity) ?? (await matchGenuine(cache, root + packListPath, integrity))?.json();
  const list = (await stored) as Files | undefined;
  if (list) lists.set(integrity, list);
  return list;
}
