import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from '../../../../src/record/schemas/source.ts';

const root = join(import.meta.dirname, '../../../..');

/** A copy of the demo record that has an edition for each source, named for its place: `"first"`, `"second"`. */
export async function watchedRecord(...sources: readonly Source[]): Promise<WatchedRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-'));
  await cp(join(root, 'test/fixtures/record/content'), folder, { recursive: true });
  const description = join(folder, 'demo-im/product.yaml');
  const editions = new Map(sources.map((source, at) => [['first', 'second'][at] ?? '', source]));
  const lines = Array.from(
    editions,
    ([id, source]) =>
      `  - { id: ${id}, kind: document, lang: en, date: null, url: null, source: ${JSON.stringify(source)} }\n`,
  );
  // Its own one is nobody's.
  const text = (await readFile(description, 'utf8')).replace(/^ +source: .*\n/m, '');
  for (const id of editions.keys())
    await writeFile(join(folder, `demo-im/editions/${id}.tsv`), 'code\theading\tsymbol\tdigest\n');
  await writeFile(description, text.replace(/(?<=editions:\n(?: .*\n)*)(?=\S)/, lines.join('')));
  const run = (program: string, args: string[], env: Readonly<Record<string, string>>) =>
    runProgram(join(root, `scripts/${program}.ts`), args, { ...env, CONTENT_DIR: folder });
  return {
    folder,
    drift: (env) => run('drift', [], env),
    import: (env, ...args) => run('import', ['demo-im', ...args], env),
    remove: () => rm(folder, { recursive: true }),
  };
}

function runProgram(path: string, args: string[], env: Record<string, string>): Promise<Result> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env['PATH'], ...env } };
    const child = execFile(process.execPath, [path, ...args], options, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode, stdout, stderr }),
    );
  });
}

/** A record in a folder of its own, and the commands that work on it. */
export interface WatchedRecord {
  folder: string;
  drift(env: Readonly<Record<string, string>>): Promise<Result>;
  import(env: Readonly<Record<string, string>>, ...args: string[]): Promise<Result>;
  remove(): Promise<void>;
}

interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}
