import { markerPath, type PackInfo, type PackMarker } from '../store/release.ts';
import { siteRoot } from '../../browser/site-root.ts';
import type { Watching } from './download-pack.ts';
import type { PackFile } from '../store/pack-format.ts';

/** Stores a pack's files, those that are missing, and its marker last: before that, the worker does not look at them. */
export async function storePack(
  cache: Cache,
  pack: PackInfo,
  files: readonly PackFile[],
  watching: Watching,
): Promise<void> {
  const stored = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = files.filter(
    ({ path }) => !stored.has(new URL(siteRoot + path, location.origin).pathname),
  );
  let done = files.length - missing.length;
  for (let start = 0; start < missing.length; start += together) {
    watching.signal.throwIfAborted();
    const batch = missing.slice(start, start + together);
    await Promise.all(
      batch.map(({ path, type, content }) =>
        cache.put(
          siteRoot + path,
          new Response(content, {
            headers: { 'content-type': type, 'content-length': `${content.length}` },
          }),
        ),
      ),
    );
    done += batch.length;
    watching.onProgress(done);
  }
  const marker: PackMarker = { hash: pack.hash, files: files.length };
  await cache.put(siteRoot + markerPath, new Response(JSON.stringify(marker)));
}

const together = 100;
