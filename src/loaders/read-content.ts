import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../report/problem.ts';
import type { Files } from '../record/files.ts';

/**
 * The text of every table and description below a folder, by its path from the project's root:
 * `content/zego-zim/codes.tsv`, whichever folder the record was really read from.
 */
export async function readContent(folder: string): Promise<{ files: Files; problems: Problem[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:md|tsv|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const file = `content/${path.slice(folder.length + 1).replaceAll('\\', '/')}`;
    try {
      files.set(file, new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)));
    } catch (error) {
      const isText = !(error instanceof TypeError);
      const fault = isText ? `cannot be read: ${(error as Error).message}` : 'is not UTF-8 text';
      const what = `\`${file}\` ${fault}.`;
      problems.push({ file, line: 1, column: 1, rule: 'unreadable-file', what });
    }
  }
  return { files, problems };
}
