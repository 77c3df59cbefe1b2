import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../../src/report/rules.ts';

test('CONTRIBUTING.md lists every rule with its remedy, and no other', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../CONTRIBUTING.md'), 'utf8');
  const [, section = ''] = text.split('\n## Rules\n');
  const listed = [...section.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, id, fix]) => [
    id,
    fix,
  ]);
  expect(listed).toEqual(Object.entries(rules).map(([id, { fix }]) => [id, fix]));
});
