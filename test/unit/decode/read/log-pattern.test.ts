import { expect, test } from 'vitest';
import { logPattern } from '../../../../src/decode/read/log-pattern.ts';

test.each([
  ['a part of the id', 'acme-im', [], 'com.acmesdk.login', true],
  ['no part of two letters', 'acme-im', [], 'im login', false],
  ['three letters alone', 'acme-im', ['tim'], 'TIM: login', true],
  ['three letters, but not inside a word', 'acme-im', ['tim'], 'time: login', false],
  ['a longer word inside another', 'acme-im', ['imsdk'], 'QIMSDKCore: login', true],
  ['the beginning of a word', 'acme-im', ['zim*'], 'ZIMKit: login', true],
  ['the beginning, but not the middle', 'acme-im', ['zim*'], 'Azimuth: login', false],
])('%s speaks of a product', (_, id, logWords, log, isOne) => {
  expect([...log.matchAll(logPattern(id, logWords))].length > 0).toBe(isOne);
});

test('nothing speaks of a product without words', () => {
  expect([...'im qq 42'.matchAll(logPattern('im-qq', []))]).toEqual([]);
});
