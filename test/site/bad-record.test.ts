import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { astro } from './astro.ts';

const { root, temporary } = inject('site');
const content = join(temporary, 'bad-content');
let expected: string[];

beforeAll(async () => {
  await cp(join(root, 'content'), content, { recursive: true });
  const account = 'tencent-im/ko/sdk-account.md';
  const duplicated = await change(account, (lines) => {
    const at = lines.findIndex((line) => line.startsWith('| 6206 |'));
    return { lines: lines.toSpliced(at + 1, 0, lines[at] ?? ''), line: at + 2 };
  });
  const unknown = await change('zego-zim/codes.tsv', (lines) => ({
    lines: [...lines.slice(0, 1), '7\tno-such-category\tfix\tapp\t-', ...lines.slice(1)],
    line: 2,
  }));
  expected = [
    `content/${account}:${duplicated}:3  duplicate-code`,
    `content/zego-zim/codes.tsv:${unknown}:3  unknown-category`,
  ];
});

test.each([['build', '--outDir', join(temporary, 'bad')], ['sync']])(
  '`astro %s` fails on a bad row, and prints every problem with its place and rule',
  async (...args) => {
    const { code, output } = await astro(root, args, { CONTENT_DIR: content });
    expect(code).toBe(1);
    expect(expected.filter((problem) => !output.includes(problem))).toEqual([]);
    expect(output).toMatch(/\b\d+ problems in the record/);
    expect(output).toContain('Fix: remove one of the two rows.');
    expect(output.split('duplicate-code')).toHaveLength(2);
  },
);

test('a build that failed leaves no page behind', () => {
  expect(existsSync(join(temporary, 'bad', 'index.html'))).toBe(false);
});

/** Rewrites a file of the copy, and gives the number of the line that was put in. */
async function change(
  file: string,
  edit: (lines: string[]) => { lines: string[]; line: number },
): Promise<number> {
  const path = join(content, file);
  const { lines, line } = edit((await readFile(path, 'utf8')).split('\n'));
  await writeFile(path, lines.join('\n'));
  return line;
}
