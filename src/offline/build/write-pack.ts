import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType } from '../../site/content-types.ts';
import { joinFiles } from '../store/pack-format.ts';
import type { SiteFile } from './list-files.ts';

/** Files as one (see ../store/pack-format.ts), gzipped: the same bytes on every machine. */
export async function writePack(files: readonly SiteFile[]): Promise<Pack> {
  const whole = joinFiles(
    files.map(({ path, name, content }) => ({ path, type: contentType(name), content })),
  );
  const content = await promisify(gzip)(whole, { level: 9 });
  // The byte that names the operating system: 255 is "unknown" (RFC 1952).
  content[9] = 255;
  return { content, size: whole.length, files: files.length };
}

/** A pack, ready to be written. */
export interface Pack {
  content: Buffer;
  /** Unpacked. */
  size: number;
  files: number;
}
