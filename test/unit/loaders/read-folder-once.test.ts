import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../../src/loaders/read-folder.ts';
import {
  forgetFolder,
  readFolderAhead,
  readFolderOnce,
} from '../../../src/loaders/read-folder-once.ts';
import { tempContent } from './temp-content.ts';

test('a thread of its own reads the record and finds its problems', async () => {
  const folder = await tempContent();
  await writeFile(join(folder, 'notes.md'), 'Not a table.');
  readFolderAhead(folder);
  const { record, problems } = await readFolderOnce(folder);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toContain(
    'content/notes.md unexpected-file',
  );
  expect(record.facts).toEqual((await readFolder(folder)).record.facts);
});

test('what was read ahead is not read again', async () => {
  const folder = await tempContent();
  const first = readFolderOnce(folder);
  readFolderAhead(folder);
  expect(readFolderOnce(folder)).toBe(first);
  forgetFolder(folder);
  expect(readFolderOnce(folder)).not.toBe(first);
});

test('an error in the thread is thrown to whoever asks for the record', async () => {
  const folder = join(await tempContent(), 'no-such-folder');
  readFolderAhead(folder);
  await expect(readFolderOnce(folder)).rejects.toThrow('ENOENT');
});
