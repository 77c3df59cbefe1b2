import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeRow } from '../../src/documents/extract-codes.ts';
import { readApiPage } from '../../src/documents/api/read-api-page.ts';
import { everyCommand } from '../../src/record/schemas/command-id.ts';
import { decodeText } from '../decode-text.ts';
import { readFile } from '../read-file.ts';

/**
 * The rows of the pages of a server API, each under its page's calls for a heading. Where some page is about a call,
 * one that is about none holds for all of them; where no page is, the document says nothing of calls.
 */
export async function readPages(paths: readonly string[]): Promise<CodeRow[]> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  const pages = [];
  for (const file of files)
    pages.push(await readFile(file, (bytes) => readApiPage(decodeText(bytes))));
  const isOfCalls = pages.some(({ commands }) => commands.length > 0);
  return pages.flatMap(({ commands, rows }) => {
    if (!isOfCalls) return rows;
    const headings = commands.length > 0 ? commands : [everyCommand];
    return headings.flatMap((heading) => rows.map((row) => ({ ...row, headings: [heading] })));
  });
}

/** A file, or the pages below a folder, sorted. */
async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:md|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
