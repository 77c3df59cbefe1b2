import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below a folder: its path from there, with slashes, and its size in bytes. */
export async function listFiles(folder: string): Promise<FileSize[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path: relative(folder, path).split(sep).join('/'), size: (await stat(path)).size };
      }),
  );
}

/** A file of a built site. */
export interface FileSize {
  path: string;
  size: number;
}
