import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file of a built site, sorted by address, with its content; what this integration wrote before is left out. */
export async function listFiles(folder: string): Promise<SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files: SiteFile[] = [];
  // A process may hold some thousand files open, and a site may have more.
  for (let at = 0; at < paths.length; at += batch) {
    const part = paths.slice(at, at + batch).map((path) => readSiteFile(folder, path));
    files.push(...(await Promise.all(part)));
  }
  return files
    .filter(({ name }) => name !== 'sw.js' && !name.startsWith('offline/'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const batch = 256;

async function readSiteFile(folder: string, path: string): Promise<SiteFile> {
  const name = relative(folder, path).split(sep).join('/');
  return { path: addressOf(name), name, content: await readFile(path) };
}

/** `"en/index.html" → "en/"`, `"index.html" → ""`, `"404.html" → "404.html"` */
function addressOf(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1');
}

/** SHA-256 in the spelling asked for. */
export function sha256(content: Uint8Array | string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(content).digest(encoding);
}

/** A file of the built site. */
export interface SiteFile {
  /** Its address under the base. */
  path: string;
  /** Its place in the folder. */
  name: string;
  content: Buffer;
}
