import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The text of every file below a folder of `test/fixtures/`, by its path from that folder. */
export function fixtureFiles(folder: string): Map<string, string> {
  const root = join(import.meta.dirname, '../../fixtures', folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}
