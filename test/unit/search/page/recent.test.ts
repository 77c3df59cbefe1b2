import { afterEach, describe, expect, test, vi } from 'vitest';
import { clearRecent, recentCodes, rememberCode } from '../../../../src/search/page/recent.ts';
import { useStorage } from '../../browser/fake-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('codes are kept newest first, each once', () => {
  useStorage('keeping');
  expect(recentCodes()).toEqual([]);
  rememberCode('tencent-im', '6206');
  rememberCode('zego-zim', '0');
  rememberCode('tencent-im', '0');
  rememberCode('tencent-im', '6206');
  expect(recentCodes()).toEqual(['tencent-im/6206', 'tencent-im/0', 'zego-zim/0']);
});

test('the oldest go when there are more than eight', () => {
  useStorage('keeping');
  for (let code = 1; code <= 10; code += 1) rememberCode('tencent-im', String(code));
  expect(recentCodes()).toHaveLength(8);
  expect(recentCodes()[0]).toBe('tencent-im/10');
  expect(recentCodes().at(-1)).toBe('tencent-im/3');
});

test('all are forgotten when the list is cleared, and nothing stays on the device', () => {
  const kept = useStorage('keeping');
  rememberCode('tencent-im', '6206');
  clearRecent();
  expect(recentCodes()).toEqual([]);
  expect([...kept]).toEqual([]);
});

describe('what is stored', () => {
  test.each([
    ['not JSON', '{', []],
    ['no list', '{"a":1}', []],
    ['null', 'null', []],
    ['a list of other things', '["tencent-im/6206",1,null,{}]', ['tencent-im/6206']],
  ])('may be %s', (_, stored, expected) => {
    const kept = useStorage('keeping');
    rememberCode('tencent-im', '1');
    for (const key of kept.keys()) kept.set(key, stored);
    expect(recentCodes()).toEqual(expected);
  });
});

test('where the browser refuses to keep anything the list is empty, and there is no error', () => {
  useStorage('refusing');
  rememberCode('tencent-im', '6206');
  clearRecent();
  expect(recentCodes()).toEqual([]);
});
