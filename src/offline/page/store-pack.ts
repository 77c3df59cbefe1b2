import { siteRoot } from '../../browser/site-root.ts';
import type { PackFile } from '../store/pack-format.ts';
import { markerPath, type PackInfo, type PackMarker } from '../store/release.ts';
import type { Watching } from './download-pack.ts';

/** Stores a pack's files, and its marker last: before that, the worker does not look at them. */
export async function storePack(
  cache: Cache,
  pack: PackInfo,
  files: readonly PackFile[],
  { signal, onProgress }: Watching,
): Promise<void> {
  for (let start = 0; start < files.length; start += together) {
    signal.throwIfAborted();
    const batch = files.slice(start, start + together);
    await Promise.all(batch.map((file) => storeFile(cache, file)));
    onProgress(start + batch.length);
  }
  const marker: PackMarker = { hash: pack.hash, files: files.length };
  await cache.put(siteRoot + markerPath, new Response(JSON.stringify(marker)));
}

const together = 100;

function storeFile(cache: Cache, { path, type, content }: PackFile): Promise<void> {
  const headers = { 'content-type': type, 'content-length': `${content.length}` };
  return cache.put(siteRoot + path, new Response(content, { headers }));
}
