import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';

// Each test starts a program.
vi.setConfig({ testTimeout: 60_000 });

const program = join(import.meta.dirname, '../../../scripts/read.ts');
const folder = mkdtempSync(join(tmpdir(), 'read-'));
const table = '# Lamp errors\n\n| Error code | Text |\n|---|---|\n| 7 | no `oil` 光 |\n';

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run read', () => {
  test('prints the rows of a document as JSON', () => {
    expect(read([fileOf('lamp.md', table)])).toEqual({
      status: 0,
      stderr: '',
      stdout: `${JSON.stringify([{ code: '7', headings: ['Lamp errors'], cells: ['no oil 光'], line: 5 }], null, 2)}\n`,
    });
  });

  test('prints an empty list for a document without codes', () => {
    expect(read([fileOf('words.md', 'Only words.\n')])).toEqual({
      status: 0,
      stderr: '',
      stdout: '[]\n',
    });
    expect(read([fileOf('empty.txt', '')]).stdout).toBe('[]\n');
  });

  test.each([
    ['UTF-16LE', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16BE', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16LE without a byte-order mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-8 with a byte-order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
  ])('reads %s', (name, encode) => {
    const { stdout } = read([fileOf(`${name}.md`, encode(table))]);
    expect(JSON.parse(stdout)).toMatchObject([{ code: '7', cells: ['no oil 光'], line: 5 }]);
  });

  test('says how it is used when it is not given one file', () => {
    const usage = { status: 1, stdout: '', stderr: 'Usage: npm run read -- FILE\n' };
    expect(read([])).toEqual(usage);
    expect(read(['a.md', 'b.md'])).toEqual(usage);
  });

  test('says what is wrong with a file that is not there', () => {
    const file = join(folder, 'missing.md');
    expect(read([file])).toEqual({
      status: 1,
      stdout: '',
      stderr: `${file}:1:1  unreadable-file
  \`${file}\` cannot be read: ENOENT: no such file or directory, open '${file}'.
  Only UTF-8 text can be read: anything else would be misread without a word.
  Fix: check the path, or save the document as UTF-8 text.
`,
    });
  });

  test.each([
    ['a folder', () => folder, 'illegal operation on a directory'],
    ['bytes that are no text', () => fileOf('binary.md', `${table}\0`), 'NUL bytes'],
    ['invalid UTF-8', () => fileOf('latin.md', Buffer.from([0x63, 0xe9, 0x64])), 'not valid'],
    [
      'half a UTF-16 character',
      () => fileOf('half.md', Buffer.from([0xff, 0xfe, 65])),
      'not valid',
    ],
  ])('takes %s for unreadable', (_, make, reason) => {
    const { status, stdout, stderr } = read([make()]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/:1:1 {2}unreadable-file\n/);
    expect(stderr).toContain(reason);
  });

  test('names the file and the place of what cannot be read in it', () => {
    const file = fileOf('long.md', table + 'x'.repeat(1_000_000));
    expect(read([file]).stderr).toMatch(new RegExp(`^${file}:1:1 {2}document-too-large\n`));
  });

  test('reads what comes through a pipe', () => {
    const { status, stdout } = readPiped(`cat '${fileOf('lamp.md', table)}'`);
    expect({ status, rows: JSON.parse(stdout) }).toMatchObject({
      status: 0,
      rows: [{ code: '7' }],
    });
  });

  test.each([
    ['a device', () => read(['/dev/zero'])],
    ['a pipe', () => readPiped('yes "| 7 | no oil |"')],
  ])('reads %s without end no further than a document can reach', (_, readIt) => {
    const { status, stdout, stderr } = readIt();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /:1:1 {2}document-too-large\n {2}The file has more than `3000000` bytes;/,
    );
  });

  test('ends well when nobody reads on', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => `| ${at} | ${'x'.repeat(500)} |`).join(
      '\n',
    );
    const file = fileOf('rows.md', `${table}${rows}\n`);
    const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function read(args: readonly string[]): Result {
  return run(process.execPath, [program, ...args]);
}

/** Reads what a command of the shell prints. */
function readPiped(command: string): Result {
  return run('sh', ['-c', `${command} | "$0" "$1" /dev/stdin`, process.execPath, program]);
}

function run(command: string, args: readonly string[]): Result {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}
