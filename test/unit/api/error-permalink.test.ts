import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorPermalink } from '../../../src/api/examples/error-permalink.js';

const site = 'https://example.github.io/im-error-codes/';
const page = (code: number | string) => `${site}tencent-im/${code}/`;
const withCode = (code: unknown) => Object.assign(new Error('UserSig expired'), { code });

describe('the page of an error is found by its code', () => {
  test.each<[string, unknown]>([
    ['in what the Web SDK rejects with', { code: 6206, message: 'expired', data: {} }],
    ['in an Error that bears it', withCode(6206)],
    ['where a bridge makes a text of it', { code: '6206', message: 'expired' }],
    ['in an event', { name: 'error', data: { code: 6206, message: 'expired' } }],
    ['in what a listener gets', { errorInfo: { code: 6206 } }],
    ['under another name', { errorCode: 6206, errorMessage: 'expired' }],
    ['in the arguments of a callback', [6206, 'expired']],
    ['in the answer of the server', { ActionStatus: 'FAIL', ErrorInfo: '', ErrorCode: 6206 }],
    [
      'of one of several users',
      { ErrorCode: 0, ResultItem: [{ ResultCode: 0 }, { ResultCode: 6206 }] },
    ],
    [
      'below the error of an HTTP client',
      { code: 'ERR_BAD_RESPONSE', response: { data: { Code: 6206 } } },
    ],
    ['in the cause of another error', new Error('login failed', { cause: withCode(6206) })],
    ['where it is all there is', 6206],
  ])('%s', (_, error) => {
    expect(errorPermalink(error, 'tencent-im')).toBe(page(6206));
  });

  test('of the other product', () => {
    const error = { code: 6000106, message: 'token expired' };
    expect(errorPermalink(error, 'zego-zim')).toBe(`${site}zego-zim/6000106/`);
  });

  test('that is negative', () => {
    expect(errorPermalink({ code: -10001 }, 'tencent-im')).toBe(page(-10001));
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['success', { code: 0 }],
  ['a text', 'expired'],
  ['an error of the program', new TypeError('x is not a function')],
  ['ids', { userID: '10001', data: { userIDList: ['10002'] } }],
])('%s has no page', (_, error) => {
  expect(errorPermalink(error, 'tencent-im')).toBeNull();
});

test('an error that holds itself is looked through once', () => {
  const error: Record<string, unknown> = { message: 'x' };
  error['cause'] = error;
  expect(errorPermalink(error, 'zego-zim')).toBeNull();
});

test('a code of a range leads to the page of the range, for every range of the record', () => {
  const content = join(import.meta.dirname, '../../../content');
  const products = readdirSync(content).filter((name) => /^(?:tencent-im|zego-zim)$/.test(name));
  expect(products).toHaveLength(2);
  for (const product of products as ('tencent-im' | 'zego-zim')[]) {
    const rows = readFileSync(join(content, product, 'codes.tsv'), 'utf8');
    for (const [range, from, to] of rows.matchAll(/^(\d+)-(\d+)(?=\t)/gm))
      for (const code of [from, to])
        expect(errorPermalink({ code }, product)).toBe(`${site}${product}/${range}/`);
  }
});
