import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { tempContent } from '../loaders/temp-content.ts';

// A program is started.
vi.setConfig({ testTimeout: 60_000 });

const program = join(import.meta.dirname, '../../../scripts/import.ts');

test('a document gives its edition, and no names', async () => {
  const folder = await tempContent();
  const document = await fileOf(
    folder,
    'codes.md',
    '| Error code | Text |\n|---|---|\n| -202 | Busy |\n',
  );
  const symbols = await textOf(folder, 'symbols.tsv');
  const { stdout, status } = run(folder, 'demo-im', 'en-2020', document);
  expect(status).toBe(0);
  expect(stdout).toContain('content/demo-im/editions/en-2020.tsv: 1 rows, 1 codes');
  expect(await textOf(folder, 'editions/en-2020.tsv')).toEqual(
    expect.stringMatching(/^code\theading\tsymbol\tdigest\n-202\t-\t-\t[\da-f]{12}\n$/),
  );
  expect(await textOf(folder, 'symbols.tsv')).toBe(symbols);
});

test('what a document says of a code is kept as digests', async () => {
  const folder = await tempContent();
  const table = '| Error code | Text |\n|---|---|\n| -202 | Far too busy, wait. |\n';
  const before = await textOf(folder, 'phrases.tsv');
  const { stdout } = run(folder, 'demo-im', 'en-2020', await fileOf(folder, 'codes.md', table));
  expect(stdout).toContain('content/demo-im/phrases.tsv: 3 phrases of 2 codes, 2 of them new');
  const after = await textOf(folder, 'phrases.tsv');
  expect(after).toContain(before.split('\n')[1]);
  expect(after).not.toContain('busy');
});

test('an SDK’s source gives its edition and its names, also of codes that are yet to be added', async () => {
  const folder = await tempContent();
  const source = await fileOf(
    folder,
    'codes.d.ts',
    'export declare enum DemoError {\n  TicketEnded = 101,\n  RoomLost = 404,\n}\n',
  );
  const { stdout, status } = run(folder, 'demo-im', 'web-1', source);
  expect(status).toBe(0);
  expect(stdout).toContain('1 not in codes.tsv: 404');
  expect(stdout).toContain('1 renamed: 101 Demo.ticketExpired → DemoError.TicketEnded');
  expect(await textOf(folder, 'editions/web-1.tsv')).toBe(
    [
      'code\theading\tsymbol\tdigest',
      '101\tDemoError\tDemoError.TicketEnded\t-',
      '404\tDemoError\tDemoError.RoomLost\t-',
      '',
    ].join('\n'),
  );
  expect(await textOf(folder, 'symbols.tsv')).toBe(
    [
      'code\tplatform\tsymbol',
      '101\tnative\tDEMO_TICKET_EXPIRED',
      '101\tweb\tDemoError.TicketEnded',
      '101\tweb\tDemo.ticketExpired',
      '404\tweb\tDemoError.RoomLost',
      '',
    ].join('\n'),
  );
});

test('rows of an older version name codes that there are, and bring none', async () => {
  const folder = await tempContent();
  const list =
    'code\tname\tname before\n101\tTICKET_ENDED\t\n-202\t\tTOO_BUSY\n4004\t\tROOM_LOST\n';
  expect(run(folder, 'demo-im', 'web-1', await fileOf(folder, 'names.tsv', list)).status).toBe(0);
  expect(await textOf(folder, 'editions/web-1.tsv')).toBe(
    'code\theading\tsymbol\tdigest\n101\t-\tTICKET_ENDED\t-\n',
  );
  const symbols = await textOf(folder, 'symbols.tsv');
  expect(symbols).toContain('-202\tweb\tTOO_BUSY\n');
  expect(symbols).not.toContain('4004');
});

test('the pages of a REST API give their edition, and which call returns which code', async () => {
  const folder = await tempContent();
  const page = (head: string, code: string) =>
    `${head}\n\n| Error code | Text |\n|---|---|\n| ${code} | Busy |\n`;
  await mkdir(join(folder, 'demo-im/pages/more'), { recursive: true });
  const request = '```\nhttps://xxxxxx/v4/group_svc/send_text?random=1\n```';
  await fileOf(folder, 'pages/send.md', page(request, '3000-3999'));
  await fileOf(folder, 'pages/more/ping.yaml', openApi);
  await fileOf(folder, 'pages/more/notes.txt', page(request, '404'));
  const intro = await fileOf(folder, 'intro.md', page('# All calls', '-202'));
  const { stdout } = run(folder, 'demo-im', 'rest', join(folder, 'demo-im/pages'), intro);
  expect(stdout).toContain('content/demo-im/editions/rest.tsv: 3 rows, 3 codes of 2 files');
  expect(stdout).toContain('content/demo-im/commands.tsv: 3 rows, 3 commands');
  expect(stdout).toContain('1 new: SendPing 101');
  expect(stdout).toContain('2 gone: SendPing 3000-3999, group_svc/send_text 101');
  expect(await textOf(folder, 'commands.tsv')).toBe(
    'command\tcode\n*\t-202\nSendPing\t101\ngroup_svc/send_text\t3000-3999\n',
  );
  expect(await textOf(folder, 'editions/rest.tsv')).toMatch(/^-202\t\*\t-\t[\da-f]{12}$/m);
  // A list of codes says nothing of calls.
  const before = await textOf(folder, 'commands.tsv');
  expect(run(folder, 'demo-im', 'rest', intro).stdout).not.toContain('commands.tsv');
  expect(await textOf(folder, 'commands.tsv')).toBe(before);
});

test('what cannot be imported changes nothing and says why', async () => {
  const folder = await tempContent();
  const table = '| Error code | Text |\n|---|---|\n| 101 | The ticket is old |\n';
  const document = await fileOf(folder, 'codes.md', table);
  const before = await textOf(folder, 'editions/web-1.tsv');
  expect(run(folder, 'demo-im', 'web-1', document).stderr).toContain('has a name beside its code');
  expect(run(folder, 'demo-im', 'web-9', document).stderr).toContain('is no edition of `demo-im`');
  expect(run(folder, 'demo-im', 'zh', document, document).stderr).toContain('give one file');
  expect(run(folder, 'other', 'web-1', document).stderr).toContain('`other` is no product');
  const yaml = await textOf(folder, 'product.yaml');
  await fileOf(folder, 'product.yaml', yaml.replace('kind: sdk', 'kind: list'));
  expect(run(folder, 'demo-im', 'web-1', document).stderr).toContain('is no kind of edition');
  expect(await textOf(folder, 'editions/web-1.tsv')).toBe(before);
});

function textOf(folder: string, path: string): Promise<string> {
  return readFile(join(folder, 'demo-im', path), 'utf8');
}

async function fileOf(folder: string, name: string, text: string): Promise<string> {
  const file = join(folder, 'demo-im', name);
  await writeFile(file, text);
  return file;
}

function run(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
  return { status, stdout, stderr };
}

const openApi = `
openapi: 3.0.0
paths:
  /:
    post:
      parameters: [{ name: Action, in: query, schema: { enum: [SendPing] } }]
      responses:
        '200':
          description: |
            | Error code | Text |
            |---|---|
            | 101 | Old |
`;
