import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { enumOf, tableOf } from '../sources/demo-sources.ts';
import { startSourceServer, type SourceServer } from '../sources/source-server.ts';
import { watchedRecord, type WatchedRecord } from './watched-record.ts';

const npm = { npm: '@demo/chat', file: 'types/errors.d.ts' };
const git = { git: 'demo/docs', file: 'docs/errors.md' };
const old = [101, 'The ticket is old.'] as const;
const busy = [-202, 'Too much.'] as const;
const texts = { 101: 'The ticket is old.', '-202': 'Too much.' };

let server: SourceServer;
/** Its two editions hold what the sources hold at first. */
let record: WatchedRecord;

async function publishFirst(): Promise<void> {
  await server.publish(npm.npm, '1.0.0', { [npm.file]: enumOf({ Old: old, Busy: busy }) });
  server.commit(git.git, git.file, tableOf('Login', texts));
}

let imported: string[];

beforeAll(async () => {
  [server, record] = await Promise.all([startSourceServer(), watchedRecord(npm, git)]);
  await publishFirst();
  const results = ['first', 'second'].map((edition) => record.import(server.env, edition));
  imported = (await Promise.all(results)).map(({ stdout }) => stdout);
}, 60_000);

beforeEach(publishFirst);

afterAll(async () => {
  await Promise.all([server.close(), record.remove()]);
});

test('`npm run import` reads the source where no file is given', () => {
  expect(imported[0]).toMatch(
    /^content\/demo-im\/editions\/first.tsv: 2 rows, 2 codes of npm @demo\/chat, types\/errors.d.ts, version 1.0.0\n {2}2 new in this edition: 101, -202\n/,
  );
});

test('`npm run drift` ends with 0 where a newer version holds what the record holds', async () => {
  const text = `\n${enumOf({ Old: old, Busy: busy })}`;
  await server.publish(npm.npm, '1.1.0', { [npm.file]: text });
  const stdout = 'Nothing moved; sources asked: 2.\n';
  expect(await record.drift(server.env)).toEqual({ status: 0, stdout, stderr: '' });
});

test('`npm run drift` tells of each source what it would change, and ends with 2', async () => {
  const text = enumOf({ Old: old, ServerBusy: busy, Lost: [404, 'No such lamp.'] });
  await server.publish(npm.npm, '1.1.0', { [npm.file]: text });
  server.commit(git.git, git.file, tableOf('Sign in', { 101: 'Other words.' }));
  expect(await record.drift(server.env)).toEqual({
    status: 2,
    stderr: '',
    stdout: `## demo-im first

npm @demo/chat, types/errors.d.ts, version 1.1.0

- 1 new in this edition: 404
- 1 renamed: -202 (\`DemoErrorCode.Busy\` → \`DemoErrorCode.ServerBusy\`)
- 1 not in codes.tsv: 404

## demo-im second

git demo/docs, docs/errors.md, version ee5ea27364ec of 2026-06-24

- 1 gone from this edition: -202
- 1 under another heading: 101 (\`Login\` → \`Sign in\`)
- 1 in other words: 101

`,
  });
});

test('`npm run drift` ends with 1 where a source cannot be read, and still tells of the others', async () => {
  await server.publish(npm.npm, '2.0.0', {});
  server.commit(git.git, git.file, tableOf('Login', { ...texts, 101: 'Other words.' }));
  const { status, stdout, stderr } = await record.drift(server.env);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^## demo-im second\n[^#]+\n- 1 in other words: 101\n\n$/);
  expect(stderr).toBe(
    'demo-im first: npm @demo/chat, types/errors.d.ts: @demo/chat 2.0.0 has no file types/errors.d.ts.\n',
  );
});

test('`npm run drift` has nothing to ask where no edition names a source', async () => {
  const unwatched = await watchedRecord();
  const stdout = 'No edition names a source.\n';
  expect(await unwatched.drift(server.env)).toEqual({ status: 0, stdout, stderr: '' });
  expect(await unwatched.import(server.env, 'zh')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'The edition names no source in product.yaml: give the document as a file.\n',
  });
  await unwatched.remove();
});

test('`npm run drift` ends with 1 where the record cannot be read, which may hide a source', async () => {
  const broken = await watchedRecord(npm);
  await writeFile(join(broken.folder, 'demo-im/product.yaml'), '[');
  const { status, stdout, stderr } = await broken.drift(server.env);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('invalid-yaml');
  await broken.remove();
});
