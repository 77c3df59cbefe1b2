import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { searchIndex } from '../../../src/search/build/pagefind.ts';
import { writeOffline } from '../../../src/offline/build/write-offline.ts';

/**
 * Makes of a built site the next release of it: every page says so in its title, its styles have another name, and
 * so has every part of the search index.
 */
export async function writeNextRelease(dist: string, next: string): Promise<void> {
  await cp(dist, next, { recursive: true });
  await renameStyles(next);
  for (const file of await htmlFiles(next)) {
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace('</title>', ' (next)</title>').replaceAll(style, nextStyle));
  }
  await changeIndex(next);
  await writeOffline(next);
}

const style = /(_astro\/middleware\.)([\w-]+)(\.css)/g;
const nextStyle = '$1$2Next$3';

async function renameStyles(folder: string): Promise<void> {
  const names = await readdir(join(folder, '_astro'));
  const renamed = names.map((name) => [name, `_astro/${name}`.replace(style, nextStyle)] as const);
  for (const [name, path] of renamed)
    await rename(join(folder, '_astro', name), join(folder, path));
}

async function htmlFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(({ name }) => name.endsWith('.html'))
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Puts a word into the meaning of every code and indexes anew. */
async function changeIndex(folder: string): Promise<void> {
  const api = join(folder, 'api/v1');
  for (const product of ['tencent-im.json', 'zego-zim.json']) {
    const text = await readFile(join(api, product), 'utf8');
    await writeFile(join(api, product), text.replaceAll('"cause":"', '"cause":"Nextrelease. '));
  }
  await rm(join(folder, 'pagefind'), { recursive: true });
  const build = searchIndex().hooks['astro:build:done'];
  const quiet = { info: () => undefined };
  await build?.({ dir: pathToFileURL(`${folder}/`), logger: quiet } as unknown as Parameters<
    typeof build
  >[0]);
}
