import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractCodes } from '../../../src/documents/extract-codes.ts';
import { parseDocument } from '../../../src/documents/parse-document.ts';

const folder = join(import.meta.dirname, '../../fixtures/read');
const cases = readdirSync(folder);

describe('a document is read as its fixture says', () => {
  test('has cases', () => {
    expect(cases.length).toBeGreaterThan(10);
  });

  test.each(cases)('%s', (name) => {
    const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) ?? '';
    const rows = extractCodes(parseDocument(readFileSync(join(folder, name, input), 'utf8')));
    const shown = rows.map(({ code, headings, cells, line }) => ({ code, headings, cells, line }));
    expect(shown).toEqual(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')));
  });
});
