import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFolder } from '../../../../src/loaders/read-folder.ts';
import { writeTexts } from '../../../../src/search/build/write-texts.ts';
import { textsFile } from '../../../../src/search/texts-file.ts';

const { record } = await readFolder(
  resolve(import.meta.dirname, '../../../fixtures/record/content'),
);

async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'texts-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('every language has a file of texts, in a folder that is made for them', async () => {
  const folder = join(await tempFolder(), 'search/texts');
  await writeTexts(folder, record);
  expect((await readdir(folder)).sort()).toEqual(['en.json', 'ja.json', 'ko.json', 'zh.json']);
  const text = await readFile(join(folder, 'ko.json'), 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  expect(JSON.parse(text)).toEqual(textsFile(record, 'ko'));
});

test('what goes wrong in the thread goes wrong here', async () => {
  const folder = join(await tempFolder(), 'a-file');
  await writeFile(folder, '');
  await expect(writeTexts(folder, record)).rejects.toThrow('EEXIST');
});
