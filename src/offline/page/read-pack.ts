/** The files of a pack, unpacked, in its order: see src/offline/build/write-pack.ts. */
export async function readPack(pack: Uint8Array<ArrayBuffer>): Promise<PackFile[]> {
  const stream = new Blob([pack]).stream().pipeThrough(new DecompressionStream('gzip'));
  const whole = await new Response(stream).arrayBuffer();
  const headerLength = new DataView(whole).getUint32(0);
  const header = new TextDecoder().decode(new Uint8Array(whole, 4, headerLength));
  let at = 4 + headerLength;
  return (JSON.parse(header) as [path: string, length: number, type: string][]).map(
    ([path, length, type]) => {
      const content = new Uint8Array(whole, at, length);
      at += length;
      return { path, type, content };
    },
  );
}

/** A file out of a pack. */
export interface PackFile {
  /** Its address under the site's base. */
  path: string;
  type: string;
  content: Uint8Array<ArrayBuffer>;
}
