import { expect, test, vi } from 'vitest';
import type { SearchBox } from '../../../../src/search/page/build-box.ts';
import { LiveAnswers } from '../../../../src/search/page/live-answers.ts';
import type { SearchWords } from '../../../../src/search/search-file.ts';

test.each([
  ['answers again', false, 1],
  ['leaves its results to who walks through them', true, 0],
])('a box that gets its commands late %s', async (_, isWalked, times) => {
  vi.stubGlobal('fetch', async () => Response.json({}));
  const update = vi.spyOn(LiveAnswers.prototype, 'update').mockResolvedValue();
  update.mockClear();
  const box = { input: { value: 'create_group' }, isWalked: vi.fn(() => isWalked) };
  new LiveAnswers(box as unknown as SearchBox, {} as SearchWords, 'en');
  await vi.waitFor(() => expect(box.isWalked).toHaveBeenCalled());
  expect(update).toHaveBeenCalledTimes(times);
  update.mockRestore();
});
