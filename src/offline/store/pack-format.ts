/**
 * The files of a pack as one, not yet gzipped: the length of a list in four bytes, the highest first; the list as JSON
 * (`["en/", 5120, "text/html"]` a file: address, length, type); then all contents in the list's order. It stays as it
 * is: the pages of one release read the packs of the next, before they go over to it.
 */
export function joinFiles(files: readonly PackFile<ArrayBufferLike>[]): Uint8Array<ArrayBuffer> {
  const list = files.map(({ path, content, type }): Entry => [path, content.length, type]);
  const header = new TextEncoder().encode(JSON.stringify(list));
  const contents = files.reduce((sum, { content }) => sum + content.length, 0);
  const whole = new Uint8Array(prefix + header.length + contents);
  new DataView(whole.buffer).setUint32(0, header.length);
  let at = prefix;
  for (const part of [header, ...files.map(({ content }) => content)]) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The files that were joined, in their order. */
export function splitFiles(whole: ArrayBuffer): PackFile[] {
  const length = new DataView(whole).getUint32(0);
  const list = new TextDecoder().decode(new Uint8Array(whole, prefix, length));
  let at = prefix + length;
  return (JSON.parse(list) as Entry[]).map(([path, size, type]) => {
    const content = new Uint8Array(whole, at, size);
    at += size;
    return { path, type, content };
  });
}

const prefix = 4;

type Entry = [path: string, length: number, type: string];

/** A file of a pack. */
export interface PackFile<Bytes extends ArrayBufferLike = ArrayBuffer> {
  /** Its address under the base. */
  path: string;
  /** Its content type. */
  type: string;
  content: Uint8Array<Bytes>;
}
