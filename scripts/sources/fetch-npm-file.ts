import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { unpackTar } from 'modern-tar';
import { ask, askJson } from './ask.ts';
import type { FoundFile } from './found-file.ts';

/** A file of the newest version of a package, as the registry vouches for it. Nothing is written, and nothing of it runs. */
export async function fetchNpmFile(
  { npm, file }: { npm: string; file: string },
  registry: string,
): Promise<FoundFile> {
  const newest = `${registry}/${npm.replace('/', '%2f')}/latest`;
  const { version, dist } = await askJson(newest, manifest);
  const archive = await ask(dist.tarball);
  const digest = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  if (digest !== dist.integrity)
    throw new Error(`${dist.tarball} is not what the registry says: its digest is another`);
  const [found] = await unpack(archive, dist.tarball, file);
  if (!found?.data) throw new Error(`${npm} ${version} has no file ${file}`);
  return { version, bytes: found.data };
}

const manifest = z.object({
  version: z.string(),
  dist: z.object({ tarball: z.url(), integrity: z.string() }),
});

/** The entries of that name, below the one folder that an archive of npm has, whatever that is called. */
async function unpack(archive: Uint8Array<ArrayBuffer>, address: string, file: string) {
  const tar = new Blob([archive]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    return await unpackTar(tar, { strip: 1, filter: ({ name }) => name === file });
  } catch (error) {
    throw new Error(`${address} cannot be unpacked: ${(error as Error).message}`);
  }
}
