import { expect, test } from 'vitest';
import { indexAhead } from '../../../../src/search/answer/index-ahead.ts';
import { rankAnswers } from '../../../../src/search/answer/rank-answers.ts';
import { wordIndexOf } from '../../../../src/search/answer/word-index.ts';
import { smallIndex } from './small-index.ts';

const titles = Array.from({ length: 48 }, (_, at) =>
  at === 47 ? 'Token expired' : 'No such room',
);
const index = () => smallIndex(titles.map((title, at) => [0, String(at + 1), 0, title, '']));
const found = (of: ReturnType<typeof index>) =>
  rankAnswers('token', of).map(({ entry }) => entry.code);

test('words are indexed ahead in steps, with room for other work between them', async () => {
  const ahead = index();
  const left: number[] = [];
  const done = indexAhead(ahead);
  do {
    await new Promise((resolve) => setTimeout(resolve));
    left.push(wordIndexOf(ahead).grow(0));
  } while (left.at(-1) !== 0);
  await done;
  expect(left).toEqual([28, 8, 0]);
  expect(found(ahead)).toEqual(['48']);
});

test('who asks before all words are indexed is answered from all', async () => {
  const asked = index();
  const done = indexAhead(asked);
  expect(found(asked)).toEqual(['48']);
  await done;
  expect(found(asked)).toEqual(['48']);
});
