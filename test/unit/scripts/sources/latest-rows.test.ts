import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostsOf } from '../../../../scripts/sources/hosts.ts';
import { latestRows } from '../../../../scripts/sources/latest-rows.ts';
import type { Source } from '../../../../src/record/schemas/source.ts';
import { enumOf, tableOf } from './demo-sources.ts';
import { startSourceServer, type SourceServer } from './source-server.ts';

const npm = { npm: '@demo/chat', file: 'types/errors.d.ts' };
const git = { git: 'demo/docs', file: 'docs/error codes.md' };

let server: SourceServer;

beforeEach(async () => {
  server = await startSourceServer();
  const text = enumOf({ Busy: [7, 'Too much.'] });
  await server.publish(npm.npm, '1.0.0', { 'index.js': '', [npm.file]: text });
  server.commit(git.git, git.file, tableOf('Login', { 8: 'No ticket.' }));
});

afterEach(() => server.close());

test('the newest version of a package is read', async () => {
  const { name, rows } = await read(npm);
  expect(name).toBe('npm @demo/chat, types/errors.d.ts, version 1.0.0');
  expect(rows).toMatchObject([{ code: '7', cells: ['DemoErrorCode.Busy', 'Too much.'] }]);
});

test('a file is read as the newest commit that changed it left it', async () => {
  const { name, rows } = await read(git);
  expect(name).toMatch(/^git demo\/docs, docs\/error codes.md, version [\da-f]{12} of 2026-06-24$/);
  expect(rows).toMatchObject([{ code: '8', headings: ['Errors', 'Login'] }]);
});

test('GitHub is asked in the name of who holds a token, and npm in nobody’s', async () => {
  await read(npm, { GITHUB_TOKEN: 'secret' });
  await read(git, { GITHUB_TOKEN: 'secret' });
  await read(git);
  const tokens = server.asked.map(({ path, headers }) => [
    path.split('/')[1],
    headers['authorization'],
  ]);
  expect(tokens).toEqual([
    ['npm', undefined],
    ['npm', undefined],
    ['github', 'Bearer secret'],
    ['github', 'Bearer secret'],
    ['github', undefined],
    ['github', undefined],
  ]);
});

test.each<[string, (server: SourceServer) => unknown, string]>([
  [
    'that is gone',
    ({ answers }) => answers.delete('/npm/@demo%2fchat/latest'),
    'SERVER/npm/@demo%2fchat/latest cannot be read: it answers 404 Not Found.',
  ],
  [
    'whose registry answers with a page',
    ({ answers }) => answers.set('/npm/@demo%2fchat/latest', { body: '<html>' }),
    'SERVER/npm/@demo%2fchat/latest answers with something else: ✖ no JSON.',
  ],
  [
    'that no registry vouches for',
    ({ answers }) => answers.set('/npm/@demo%2fchat/latest', { body: '{"version":"1"}' }),
    'SERVER/npm/@demo%2fchat/latest answers with something else: ✖ Invalid input: expected object',
  ],
  [
    'whose archive is gone',
    ({ answers }) => answers.delete('/npm/1.0.0.tgz'),
    'SERVER/npm/1.0.0.tgz cannot be read: it answers 404 Not Found.',
  ],
  [
    'whose archive is another than the registry says',
    ({ answers }) => answers.set('/npm/1.0.0.tgz', { body: 'other' }),
    'SERVER/npm/1.0.0.tgz is not what the registry says: its digest is another.',
  ],
  [
    'whose archive is none',
    (server) => server.publishArchive('@demo/chat', '2.0.0', Buffer.from('other')),
    'SERVER/npm/2.0.0.tgz cannot be unpacked: ',
  ],
  [
    'without the file',
    (server) => server.publish('@demo/chat', '2.0.0', { 'index.js': '' }),
    '@demo/chat 2.0.0 has no file types/errors.d.ts.',
  ],
  [
    'whose file has no codes',
    (server) => server.publish('@demo/chat', '2.0.0', { [npm.file]: 'export {};' }),
    'no codes were found in version 2.0.0.',
  ],
  [
    'whose file breaks off',
    (server) => server.publish('@demo/chat', '2.0.0', { [npm.file]: 'enum ErrorCode {\nA = 1,' }),
    "line 2: TypeScript's grammar stops here: '}' expected.",
  ],
])('a package %s is an error that says so', async (_, change, reason) => {
  await change(server);
  const start = 'npm @demo/chat, types/errors.d.ts: ';
  await expect(read(npm)).rejects.toThrow(start + reason.replace('SERVER', server.url));
});

test.each<[string, string, { status?: number; body: string }, string]>([
  ['that answers no more', 'commits', { status: 403, body: '' }, 'it answers 403 Forbidden.'],
  ['without the file', 'commits', { body: '[]' }, 'demo/docs has no file docs/error codes.md.'],
  ['whose file is deleted', 'contents', { status: 404, body: '' }, 'it answers 404 Not Found.'],
  ['whose file is no text', 'contents', { body: 'codes\0' }, 'it holds NUL bytes'],
  ['whose file is a folder now', 'contents', { body: '[]' }, 'no codes were found in version'],
])('a repository %s is an error that says so', async (_, kind, answer, reason) => {
  for (const path of server.answers.keys())
    if (path.includes(`/${kind}`)) server.answers.set(path, answer);
  await expect(read(git)).rejects.toThrow(/^git demo\/docs, docs\/error codes.md: /);
  await expect(read(git)).rejects.toThrow(reason);
});

test('a host where nobody answers is an error that says more than that', async () => {
  const hosts = hostsOf({ NPM_REGISTRY: server.url });
  await server.close();
  await expect(latestRows(npm, hosts)).rejects.toThrow('/latest cannot be read: ');
  await expect(latestRows(npm, hosts)).rejects.not.toThrow('fetch failed');
});

function read(source: Source, env: Record<string, string> = {}) {
  return latestRows(source, hostsOf({ ...server.env, ...env }));
}
