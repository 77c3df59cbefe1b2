import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { localeIds } from '../../src/i18n/locales.ts';
import { multiplyAdded, multiplyTable, multiplyTsv } from './multiply-rows.ts';

/** Copies the record and gives every product `times` as many codes, so that the copy still is a valid record. */
export async function multiplyContent(from: string, to: string, times: number): Promise<void> {
  await cp(from, to, { recursive: true });
  const changes = join(to, 'changes.tsv');
  await writeFile(changes, multiplyAdded(await readFile(changes, 'utf8'), times));
  for (const product of await readdir(to, { withFileTypes: true })) {
    const folder = join(to, product.name);
    const paths = product.isDirectory() ? await readdir(folder, { recursive: true }) : [];
    if (!paths.includes('product.yaml')) continue;
    for (const path of paths) {
      const multiply = multiplierOf(path);
      if (!multiply) continue;
      const file = join(folder, path);
      await writeFile(file, multiply(await readFile(file, 'utf8'), times));
    }
  }
}

/** Which files have rows that begin with a code, and how they are read; the others stay as they are. */
function multiplierOf(path: string): ((text: string, times: number) => string) | null {
  if (
    /^(?:(?:links|commands|command-pages)\.tsv|.*(?:support|commands|command-names)\.md)$/.test(
      path,
    )
  )
    return null;
  if (path.endsWith('.tsv'))
    return (text, times) => multiplyTsv(text, times, basename(path) === 'symbols.tsv');
  const locale = localeIds.find((id) => id === dirname(path));
  return locale && path.endsWith('.md')
    ? (text, times) => multiplyTable(text, times, locale)
    : null;
}
