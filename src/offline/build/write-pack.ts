import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType } from '../../site/content-types.ts';
import type { SiteFile } from './list-files.ts';

/**
 * Files as one: the length of the list in four bytes, the list as JSON (`[address, length, content type]` each), then
 * all contents in that order; gzipped, the same bytes on every machine.
 */
export async function writePack(files: readonly SiteFile[]): Promise<Pack> {
  const list = files.map(({ path, name, content }): PackEntry => [
    path,
    content.length,
    contentType(name),
  ]);
  const header = Buffer.from(JSON.stringify(list));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  const whole = Buffer.concat([length, header, ...files.map(({ content }) => content)]);
  const content = await promisify(gzip)(whole, { level: 6 });
  // The byte that names the operating system: 255 is "unknown" (RFC 1952).
  content[9] = 255;
  return { content, size: whole.length, files: files.length };
}

/** A file in a pack's list. */
export type PackEntry = [path: string, length: number, type: string];

/** A pack, ready to be written. */
export interface Pack {
  content: Buffer;
  /** Unpacked. */
  size: number;
  files: number;
}
