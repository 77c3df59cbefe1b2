import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../../../src/loaders/read-folder.ts';
import { writeOffline } from '../../../src/offline/build/write-offline.ts';
import { searchRecords } from '../../../src/search/build/search-records.ts';
import { writeIndex } from '../../../src/search/build/write-index.ts';

/**
 * Makes of a built site the next release of it: every page says so in its title, its styles have another name, and
 * so has every part of the search index. `content` is the record that the site was built from.
 */
export async function writeNextRelease(dist: string, next: string, content: string): Promise<void> {
  await cp(dist, next, { recursive: true });
  await renameStyles(next);
  for (const file of await htmlFiles(next)) {
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace('</title>', ' (next)</title>').replaceAll(style, nextStyle));
  }
  await changeIndex(next, content);
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

/** Puts a word into what the index holds of every code. */
async function changeIndex(folder: string, content: string): Promise<void> {
  const { record } = await readFolder(content);
  const records = searchRecords(record);
  await rm(join(folder, 'pagefind'), { recursive: true });
  await writeIndex(
    join(folder, 'pagefind'),
    records.map((record) => ({ ...record, content: `${record.content}\nNextrelease.` })),
  );
}
