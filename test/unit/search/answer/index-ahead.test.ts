import { expect, test } from 'vitest';
import { indexAhead } from '../../../../src/search/answer/index-ahead.ts';
import { rankAnswers } from '../../../../src/search/answer/rank-answers.ts';
import { smallIndex } from './small-index.ts';

const titles = Array.from({ length: 2000 }, (_, at) =>
  at === 1999 ? 'Token expired' : 'No such room',
);
const index = () => smallIndex(titles.map((title, at) => [0, String(at + 1), 0, title, '']));
const found = (of: ReturnType<typeof index>) =>
  rankAnswers('token', of).map(({ entry }) => entry.code);

test('words are indexed ahead in steps, with room for other work between them', async () => {
  const ahead = index();
  let isDone = false;
  const done = indexAhead(ahead).then(() => (isDone = true));
  let turns = 0;
  for (; !isDone; turns += 1) await new Promise((resolve) => setTimeout(resolve));
  await done;
  expect(turns).toBeGreaterThan(2);
  expect(found(ahead)).toEqual(['2000']);
});

test('who asks before all words are indexed is answered from all', async () => {
  const asked = index();
  const done = indexAhead(asked);
  expect(found(asked)).toEqual(['2000']);
  await done;
  expect(found(asked)).toEqual(['2000']);
});
