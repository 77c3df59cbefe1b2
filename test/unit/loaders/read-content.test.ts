import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readContent } from '../../../src/loaders/read-content.ts';
import { formatProblems } from '../../../src/report/format-problems.ts';
import { demoFiles } from '../record/demo-files.ts';
import { tempContent } from './temp-content.ts';

test('every table and description is read, by its path in the project wherever the folder is', async () => {
  const { files, problems } = await readContent(await tempContent());
  expect(problems).toEqual([]);
  expect(new Map(files)).toEqual(new Map(demoFiles()));
  expect([...files.keys()]).toEqual([...files.keys()].sort());
});

test('what is neither a table nor a description is left alone', async () => {
  const folder = await tempContent();
  await writeFile(join(folder, 'LICENSE'), 'x');
  await writeFile(join(folder, '.DS_Store'), Buffer.from([0xff]));
  await mkdir(join(folder, 'demo-im/folder.md'));
  const { files, problems } = await readContent(folder);
  expect(problems).toEqual([]);
  expect(files.size).toBe(demoFiles().size);
});

test('a file that is not UTF-8 is reported, and the others are read', async () => {
  const folder = await tempContent();
  await writeFile(join(folder, 'demo-im/ko/login.md'), Buffer.from([0xc4, 0xda, 0xb5, 0xe5]));
  await writeFile(join(folder, 'demo-im/codes.tsv'), Buffer.from([0xff, 0xfe, 0x31, 0x00]));
  const { files, problems } = await readContent(folder);
  expect(files.size).toBe(demoFiles().size - 2);
  expect(`\n${formatProblems(problems)}\n`).toMatchInlineSnapshot(`
    "
    content/demo-im/codes.tsv:1:1  unreadable-file
      \`content/demo-im/codes.tsv\` is not UTF-8 text.
      Only UTF-8 text can be read: anything else would be misread without a word.
      Fix: check the path, or save the document as UTF-8 text.

    content/demo-im/ko/login.md:1:1  unreadable-file
      \`content/demo-im/ko/login.md\` is not UTF-8 text.
      Only UTF-8 text can be read: anything else would be misread without a word.
      Fix: check the path, or save the document as UTF-8 text.
    "
  `);
});

test('a file that cannot be read is reported with the reason, and the others are read', async () => {
  const folder = await tempContent();
  // The modules of all tests are shared: this one reads by its own.
  vi.resetModules();
  vi.doMock('node:fs/promises', { spy: true });
  const { readFile } = await import('node:fs/promises');
  vi.mocked(readFile).mockRejectedValueOnce(new Error('EMFILE: too many open files'));
  const reading = await import('../../../src/loaders/read-content.ts');
  const { files, problems } = await reading.readContent(folder);
  vi.doUnmock('node:fs/promises');
  vi.resetModules();
  expect(files.size).toBe(demoFiles().size - 1);
  expect(problems.map(({ what }) => what)).toEqual([
    expect.stringMatching(/^`content\/.+` cannot be read: EMFILE: too many open files\.$/),
  ]);
});

test('a byte-order mark stays out of the text', async () => {
  const folder = await tempContent();
  await writeFile(join(folder, 'demo-im/codes.tsv'), '\uFEFFcode');
  const { files } = await readContent(folder);
  expect(files.get('content/demo-im/codes.tsv')).toBe('code');
});
