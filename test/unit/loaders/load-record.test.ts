import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { expect, onTestFinished, test, vi } from 'vitest';
import { tempContent } from './temp-content.ts';

// Astro's modules are read anew in each test.
vi.setConfig({ testTimeout: 30_000 });

async function load(folder: string) {
  vi.stubEnv('CONTENT_DIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.resetModules();
  return import('../../../src/loaders/load-record.ts');
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  );
}

test('the record is read once, and again when it was forgotten', async () => {
  const { loadRecord, forgetRecord } = await load(await tempContent());
  const first = loadRecord();
  expect(loadRecord()).toBe(first);
  expect((await first).facts).toHaveLength(3);
  forgetRecord();
  expect(loadRecord()).not.toBe(first);
  expect(await loadRecord()).toEqual(await first);
});

test('what many collections forget in one turn is read again once', async () => {
  const { loadRecord, forgetRecord } = await load(await tempContent());
  const before = loadRecord();
  const [first, second] = [1, 2].map(() => {
    forgetRecord();
    return loadRecord();
  });
  expect(first).not.toBe(before);
  expect(second).toBe(first);
  await Promise.all([before, first]);
  forgetRecord();
  const later = loadRecord();
  expect(later).not.toBe(first);
  await later;
});

test('a record with problems is one error that names them all and stands at the first', async () => {
  const folder = await tempContent();
  await rm(join(folder, 'demo-im/symbols.tsv'));
  await writeFile(join(folder, 'demo-im/codes.tsv'), Buffer.from([0xff]));
  await writeFile(join(folder, 'demo-im/editions/ko.tsv'), 'code\theading\tsymbol\tdigest\n');
  const { loadRecord } = await load(folder);
  const error = await failure(loadRecord());
  expect((error as Error).name).toBe(new AstroError('').name);
  expect(error).toHaveProperty('loc', { file: 'content/demo-im/codes.tsv', line: 1, column: 1 });
  expect((error as Error).message).toMatchInlineSnapshot(`
    "2 problems in the record:

    content/demo-im/codes.tsv:1:1  missing-file
      The file is missing.
      Every product has the same files, so that nothing is published half.
      Fix: add the file, with its header row where it is a table.

    content/demo-im/codes.tsv:1:1  unreadable-file
      \`content/demo-im/codes.tsv\` is not UTF-8 text.
      Only UTF-8 text can be read: anything else would be misread without a word.
      Fix: check the path, or save the document as UTF-8 text."
  `);
});

test('a single problem is counted as one', async () => {
  const folder = await tempContent();
  await rm(join(folder, 'demo-im/symbols.tsv'));
  const { loadRecord } = await load(folder);
  expect(await failure(loadRecord())).toHaveProperty(
    'message',
    expect.stringMatching(/^1 problem in the record:\n\ncontent\//),
  );
});

test('an error lasts until the record is forgotten', async () => {
  const folder = await tempContent();
  await writeFile(join(folder, 'demo-im/fr.md'), '');
  const { loadRecord, forgetRecord } = await load(folder);
  expect(await failure(loadRecord())).toBeInstanceOf(Error);
  await rm(join(folder, 'demo-im/fr.md'));
  expect(await failure(loadRecord())).toBeInstanceOf(Error);
  forgetRecord();
  expect((await loadRecord()).facts).toHaveLength(3);
});
