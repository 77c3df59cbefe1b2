import { describe, expect, test } from 'vitest';
import { findPages } from '../../../../src/search/answer/find-pages.ts';
import type { SitePage } from '../../../../src/search/site-pages.ts';
import { smallIndex } from './small-index.ts';

const pages: SitePage[] = [
  ['retry/backoff/', 'Retry with backoff', 'Lists', 'can retry, 可以重试、再試行してよい'],
  ['retry/fix/', 'Do not retry as is', 'Lists', 'never retry, 不可以重试、再試行してはいけない'],
  ['retry/', 'Codes by retry advice', '', 'retry'],
  ['decode/', 'Log decoder', '', ''],
  ['demo-im/commands/', 'Commands', 'Demo', 'rest api'],
  ['other-zim/commands/', 'Commands', 'Other', 'rest api'],
];
const index = { ...smallIndex([]), pages };
const paths = (query: string, product: string | null = null) =>
  findPages(query, index, product).map(({ path }) => path);

describe('the site’s own pages are found', () => {
  test.each([
    ['never retry', ['retry/fix/']],
    ['which codes must I never retry', ['retry/fix/']],
    ['which errors can I retry?', ['retry/backoff/']],
    ['可以重试吗', ['retry/backoff/']],
    ['哪些错误码不可以重试', ['retry/fix/']],
    ['再試行してはいけないコードは？', ['retry/fix/']],
    ['retry', ['retry/']],
    ['LOG DECODER', ['decode/']],
    ['log deco', ['decode/']],
    ['rest api', ['demo-im/commands/', 'other-zim/commands/']],
  ])('by words of intent or their title: %j', (query, expected) => {
    expect(paths(query)).toEqual(expected);
  });

  test('only where little else is asked', () => {
    expect(paths('retry sending a group message')).toEqual([]);
    expect(paths('log')).toEqual([]);
    expect(paths('retryable')).toEqual([]);
    expect(paths('')).toEqual([]);
  });

  test('but not those of a product that is not asked', () => {
    expect(paths('rest api', 'demo-im')).toEqual(['demo-im/commands/']);
    expect(paths('retry', 'demo-im')).toEqual(['retry/']);
  });
});
