import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ErrorRecord } from '../../../src/record/read-record.ts';
import { fakeContext } from './fake-context.ts';
import { tempContent } from './temp-content.ts';

// Astro's modules are read anew in each test.
vi.setConfig({ testTimeout: 30_000 });

const pick = ({ facts }: ErrorRecord) =>
  facts.map((data) => ({
    id: data.code,
    filePath: 'content/demo-im/codes.tsv',
    data: { ...data },
  }));

async function loaded(options?: { watched: boolean }) {
  const folder = await tempContent();
  vi.stubEnv('CONTENT_DIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.resetModules();
  const { recordLoader } = await import('../../../src/loaders/record-loader.ts');
  const { loadRecord } = await import('../../../src/loaders/load-record.ts');
  const loader = recordLoader('facts', pick);
  const fake = fakeContext(options);
  await loader.load(fake.context);
  const codes = join(folder, 'demo-im/codes.tsv');
  const edit = async (from: string, to: string) => {
    await writeFile(codes, (await readFile(codes, 'utf8')).replace(from, to));
    fake.notes.length = 0;
    fake.watcher.emit('change', codes);
  };
  return { ...fake, loader, loadRecord, folder, codes, edit };
}

test('each entry is stored once, as it was read, with its digest and its file', async () => {
  const { entries, loader, notes, folder } = await loaded();
  expect(loader.name).toBe('facts-loader');
  expect([...entries.keys()]).toEqual(['101', '-202', '3000-3999']);
  expect(entries.get('101')).toMatchObject({
    filePath: 'content/demo-im/codes.tsv',
    data: { code: '101' },
  });
  expect(entries.get('101')?.digest).toContain('"ticket-expired"');
  expect(notes.at(-1)).toBe(`watch ${folder}`);
});

test('a build has no watcher', async () => {
  const { entries, notes } = await loaded({ watched: false });
  expect(entries.size).toBe(3);
  expect(notes).toEqual(['set 101', 'set -202', 'set 3000-3999']);
});

test('entries of an earlier run are kept where they are the same and deleted where their rows are gone', async () => {
  const { entries, notes, context, loader } = await loaded();
  entries.set('999', { id: '999', data: {}, digest: '', filePath: '' });
  notes.length = 0;
  await loader.load(context);
  expect(notes.filter((note) => !note.startsWith('watch'))).toEqual(['delete 999']);
});

test('an edit replaces the entries that it changed and no other', async () => {
  const { entries, notes, edit } = await loaded();
  await edit('101\tlogin\tfix', '101\tlogin\tthrottle');
  await vi.waitFor(() => expect(notes).not.toEqual([]));
  expect(notes).toEqual(['set 101']);
  expect(entries.get('101')?.data).toMatchObject({ retry: 'throttle' });
});

test('a bad edit is logged with its place and keeps the old entries, and a good one mends it', async () => {
  const { entries, notes, edit } = await loaded();
  const before = new Map(entries);
  await edit('101\tlogin\tfix', '101\tlogin\tnever');
  await vi.waitFor(() => expect(notes).not.toEqual([]));
  expect(notes).toEqual([
    expect.stringMatching(
      /^error 1 problem in the record:\n\ncontent\/demo-im\/codes\.tsv:2:11 {2}invalid-value\n/,
    ),
  ]);
  expect(entries).toEqual(before);
  await edit('101\tlogin\tnever', '101\tlogin\tbackoff');
  await vi.waitFor(() => expect(notes).toEqual(['set 101']));
});

test('files that are added and taken away are noticed too', async () => {
  const { codes, notes, watcher } = await loaded();
  const text = await readFile(codes, 'utf8');
  for (const [event, retry] of [
    ['add', 'none'],
    ['unlink', 'backoff'],
  ] as const) {
    notes.length = 0;
    await writeFile(codes, text.replace('101\tlogin\tfix', `101\tlogin\t${retry}`));
    watcher.emit(event, codes);
    await vi.waitFor(() => expect(notes).toEqual(['set 101']));
  }
});

test('files outside the record change nothing', async () => {
  const { folder, codes, loadRecord, watcher } = await loaded();
  const before = loadRecord();
  watcher.emit('change', join(folder, '../src/site/origin.ts'));
  expect(loadRecord()).toBe(before);
  watcher.emit('change', codes);
  expect(loadRecord()).not.toBe(before);
  await loadRecord();
});
