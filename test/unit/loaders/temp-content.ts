import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { demoFiles } from '../record/demo-files.ts';

/** A folder with the record of `demo-im` in `content/`, until the test ends; gives the path of `content/`. */
export async function tempContent(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'record-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [path, text] of demoFiles()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return join(root, 'content');
}
