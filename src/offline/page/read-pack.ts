import { splitFiles, type PackFile } from '../store/pack-format.ts';

/** The files of a pack, unpacked, in its order. */
export async function readPack(pack: Blob): Promise<PackFile[]> {
  const stream = pack.stream().pipeThrough(new DecompressionStream('gzip'));
  return splitFiles(await new Response(stream).arrayBuffer());
}
