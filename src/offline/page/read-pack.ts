import { splitFiles, type PackFile } from '../store/pack-format.ts';

/** The files of a pack, unpacked, in its order. */
export async function readPack(pack: Uint8Array<ArrayBuffer>): Promise<PackFile[]> {
  const stream = new Blob([pack]).stream().pipeThrough(new DecompressionStream('gzip'));
  return splitFiles(await new Response(stream).arrayBuffer());
}
