import { expect, test } from 'vitest';
import { bindNumbers } from '../../../src/i18n/bind-numbers.ts';

test('a number stays beside the word that it counts', () => {
  expect(bindNumbers('Web SDK: 93 codes of 2 lists')).toBe(
    'Web SDK: 93\u00a0codes of 2\u00a0lists',
  );
  expect(bindNumbers('Web SDK 的 93 个错误码')).toBe('Web SDK 的 93\u00a0个错误码');
});

test('what stands before a number may part from it', () => {
  expect(bindNumbers('SDK 8.0')).toBe('SDK 8.0');
});
