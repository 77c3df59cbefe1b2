import { expect, test, vi } from 'vitest';
import { readWordsTable } from '../../../src/record/read-words-table.ts';
import { Reporter } from '../../../src/report/reporter.ts';

vi.mock('../../../src/documents/parse-markdown.ts', () => ({
  parseMarkdown: () => {
    throw new TypeError('a mistake in the parser');
  },
}));

test('a mistake in the parser is not taken for one in the record', () => {
  const reporter = new Reporter();
  const read = () => readWordsTable(new Map([['x.md', '']]), 'x.md', ['a'], reporter);
  expect(read).toThrow(new TypeError('a mistake in the parser'));
  expect(reporter.problems).toEqual([]);
});
