import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readFolder } from '../../../src/loaders/read-folder.ts';
import { formatReport } from '../../../src/report/format-problems.ts';
import { tempContent } from '../loaders/temp-content.ts';

// A program is started.
vi.setConfig({ testTimeout: 60_000 });

test('a sound record is told in one line', async () => {
  expect(run('record', await tempContent())).toEqual({
    status: 0,
    stdout: '3 codes, 4 languages, no problems\n',
    stderr: '',
  });
});

test('every problem of every file is told, in the words of the build, by each command that needs a sound record', async () => {
  const folder = await tempContent();
  await rm(join(folder, 'demo-im/symbols.tsv'));
  await writeFile(join(folder, 'demo-im/ko/login.md'), '| 코드 |\n| --- |\n');
  await writeFile(join(folder, 'synonyms/zh.md'), Buffer.from([0xff]));
  const { problems } = await readFolder(folder);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'content/demo-im/ko/login.md wrong-header',
    'content/demo-im/symbols.tsv missing-file',
    'content/synonyms/zh.md missing-file',
    'content/synonyms/zh.md unreadable-file',
  ]);
  for (const name of ['record', 'queries', 'pictures'])
    expect(run(name, folder), name).toEqual({
      status: 1,
      stdout: '',
      stderr: `${formatReport(problems)}\n`,
    });
});

function run(name: string, folder: string) {
  const program = join(import.meta.dirname, `../../../scripts/${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
  return { status, stdout, stderr };
}
