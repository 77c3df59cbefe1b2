import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorker } from './bundle-worker.ts';
import { writeRelease } from './write-release.ts';

/** Writes into a built site all that its offline use takes, or the worker that ends it; says what it wrote. */
export async function writeOffline(folder: string, { isOff = false } = {}): Promise<string> {
  const worker = join(folder, 'sw.js');
  if (isOff) {
    await rm(join(folder, 'offline'), { recursive: true, force: true });
    await writeFile(worker, await bundleWorker(null));
    return 'switched off: the worker deletes what readers have kept';
  }
  const { release, ...id } = await writeRelease(folder);
  await writeFile(worker, await bundleWorker(id));
  const packs = Object.entries(release.packs).map(
    ([locale, { bytes }]) => `${locale} ${(bytes / 1e6).toFixed(2)} MB`,
  );
  return `release ${id.version}, packs ${packs.join(', ')}`;
}
