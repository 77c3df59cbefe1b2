import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../scripts/read-document.ts';

const folder = join(import.meta.dirname, '../../fixtures/read');
const cases = readdirSync(folder);

describe('a document is read as its fixture says', () => {
  test('has cases', () => {
    expect(cases.length).toBeGreaterThan(10);
  });

  test.each(cases)('%s', async (name) => {
    const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) ?? '';
    const rows = await readDocument(join(folder, name, input));
    const shown = rows.map(({ code, headings, cells, line }) => ({ code, headings, cells, line }));
    expect(shown).toEqual(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')));
  });
});
