import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { listGuideCodes } from '../../../src/record/list-guide-codes.ts';
import { markdown } from '../../../src/record/parse/markdown.ts';

const titles = new Map([
  ['demo-im/101', 'Ticket expired'],
  ['demo-im/-202', 'Server busy'],
]);

function listed(text: string): string {
  return toMarkdown(listGuideCodes(markdown.parse(text), (link) => titles.get(link))).trim();
}

test('codes behind a label are listed below it, each with its title', () => {
  expect(listed('* Demo: [`101`](demo-im/101) [`-202`](demo-im/-202)')).toBe(
    '* Demo:\n  * [`101` Ticket expired](demo-im/101)\n  * [`-202` Server busy](demo-im/-202)',
  );
});

test('a code that the record cannot name stands alone', () => {
  expect(listed('* Demo: [`999`](demo-im/999)')).toBe('* Demo:\n  * [`999`](demo-im/999)');
});

test.each([
  ['a code in a sentence', '* Wait after [`101`](demo-im/101) for a while.'],
  ['codes without a label', '* [`101`](demo-im/101) [`-202`](demo-im/-202)'],
  ['a link to what is no code', '* Demo: [guide](guides/retry)'],
  ['a label alone', '* Demo'],
  ['an item without a paragraph', '* ```\n  101\n  ```'],
  ['an empty item', '*'],
])('%s stays as it is', (_, text) => {
  expect(listed(text)).toBe(text);
});
