import { expect, test } from 'vitest';
import { once } from '../../../src/browser/once.ts';

test('what was loaded for a key is not loaded again, and nothing else is given for it', async () => {
  const asked: string[] = [];
  const load = once(async (key) => {
    asked.push(key);
    return `file of ${key}`;
  });
  expect(await Promise.all([load('ko'), load('ko'), load('ja')])).toEqual([
    'file of ko',
    'file of ko',
    'file of ja',
  ]);
  expect(asked).toEqual(['ko', 'ja']);
});

test('what failed is tried again', async () => {
  let tries = 0;
  const load = once(async () => {
    if (++tries === 1) throw new Error('offline');
    return tries;
  });
  await expect(load('ko')).rejects.toThrow('offline');
  expect(await load('ko')).toBe(2);
});
