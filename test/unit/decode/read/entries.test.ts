import { describe, expect, test } from 'vitest';
import { scanLog, startScan } from '../../../../src/decode/read/scan-log.ts';
import { CodeIndex } from '../../../../src/search/codes/code-index.ts';
import type { SearchCode } from '../../../../src/search/search-file.ts';
import { smallTable } from './small-table.ts';

const scan = (text: string) => scanLog(text, smallTable);
const first = (text: string) => scan(text)[0];

describe('an entry', () => {
  test('stands where its code first stands, with its lines and their number', () => {
    const logged = scan('start\ncode: 6014\ncode: 70001\ncode: 6014, code: 6014\n');
    expect(logged.map(({ code, lines, count }) => ({ code, lines, count }))).toEqual([
      { code: '6014', lines: [2, 4], count: 3 },
      { code: '70001', lines: [3], count: 1 },
    ]);
  });

  test('counts a number and its symbol in one line once', () => {
    expect(first('code: 6206 ERR_USER_SIG_EXPIRED')?.count).toBe(1);
    expect(first('ERR_SDK_NOT_LOGGED_IN (code 6014)\nERR_SDK_NOT_LOGGED_IN')?.count).toBe(2);
  });

  test('keeps twenty lines and counts the others', () => {
    const found = first('code: 6014\n'.repeat(50));
    expect(found).toMatchObject({ count: 50 });
    expect(found?.lines).toHaveLength(20);
  });

  test('shows its first line in three parts', () => {
    expect(first('\n  login failed, code: 6014!\n')?.excerpt).toEqual([
      'login failed, code: ',
      '6014',
      '!',
    ]);
    expect(first('say ERR_SDK_NOT_LOGGED_IN')?.excerpt).toEqual([
      'say ',
      'ERR_SDK_NOT_LOGGED_IN',
      '',
    ]);
  });

  test('cuts a long line around its code', () => {
    const [before, mention, after] =
      first(`${'x '.repeat(200)}code: 6014${' y'.repeat(200)}`)?.excerpt ?? [];
    expect(before).toMatch(/^….{20,100}code: $/);
    expect(mention).toBe('6014');
    expect(after).toMatch(/^.{20,100}…$/);
  });

  test('of a number in a range leads to the range', () => {
    expect(first('code: 125000')).toMatchObject({
      code: '125000',
      matches: [{ code: '120001-130000', category: 'Webhooks' }],
    });
  });

  test('of an unknown code has its neighbours of the same block, in the product that comes closest', () => {
    expect(first('code: 6299')?.near.map(({ product, code }) => `${product}:${code}`)).toEqual([
      'tencent-im:6206',
    ]);
    expect(first('code: 6100')?.near).toEqual([]);
    expect(first('code: 6000105')?.near.map(({ code }) => code)).toEqual(['6000106']);
    expect(first('code: 39999999')?.near).toEqual([]);
    expect(first('code: -303')?.near.map(({ code }) => code)).toEqual(['-302']);
    expect(first('code: -5')?.near).toEqual([]);
  });

  test('is made for no more than a thousand codes', () => {
    const text = Array.from({ length: 1500 }, (_, index) => `errCode: ${200_000 + index}`).join(
      '\n',
    );
    expect(scan(text)).toHaveLength(1000);
  });
});

describe('a number that products share', () => {
  const products = (text: string) => first(text)?.matches.map(({ product }) => product);

  test('lists all of them', () =>
    expect(products('code: 42001')).toEqual(['tencent-im', 'zego-zim']));

  test('lists first the one that the words near it speak of', () => {
    expect(products('ZIMKit: code: 42001')).toEqual(['zego-zim', 'tencent-im']);
    expect(products('code: 42001 from V2TIMManager')).toEqual(['tencent-im', 'zego-zim']);
    expect(products('imsdk started\nzego started\ncode: 42001')).toEqual([
      'zego-zim',
      'tencent-im',
    ]);
    expect(products('zego started\nimsdk started\ncode: 42001')).toEqual([
      'tencent-im',
      'zego-zim',
    ]);
  });

  test('goes by the parts of the id of a product without words of its own', () => {
    const entry = (product: number): SearchCode => [product, '42001', 0, '', ''];
    const known = new CodeIndex({
      products: ['a-b', 'qq-chat', 'acme-xyz'].map((id) => ({
        id,
        name: id,
        categories: [],
        legacy: [],
        server: [],
        logWords: [],
      })),
      codes: [entry(0), entry(1), entry(2)],
    });
    const order = (text: string) => scanLog(text, known)[0]?.matches.map(({ product }) => product);
    expect(order('acme: code: 42001')?.[0]).toBe('acme-xyz');
    expect(order('xyz: code: 42001')?.[0]).toBe('acme-xyz');
    expect(order('xyzzy: code: 42001')?.[0]).toBe('a-b');
  });
});

describe('a chain', () => {
  const leads = (text: string) =>
    scan(text).map(({ code, leads: followers }) => [code, ...followers].join('>'));

  test('is told by the first of codes that are near each other', () => {
    expect(leads('code: 6206\ncode: 70001\ncode: 6206\ncode: 6014')).toEqual([
      '6206>70001>6014',
      '70001',
      '6014',
    ]);
  });

  test('ends where no error stands for forty lines', () => {
    expect(leads(`code: 6206\ncode: 70001${'\n'.repeat(41)}code: 6014\ncode: 1001`)).toEqual([
      '6206>70001',
      '70001',
      '6014>1001',
      '1001',
    ]);
  });

  test('ends where a minute passes without an error, also over midnight', () => {
    const at = (first: string, second: string) =>
      leads(`${first} code: 6206\n${second} code: 6014`);
    for (const [first, second] of [
      ['10:02:11.482', '10:03:00'],
      ['2026-01-15 23:59:50', '2026-01-16T00:00:20Z'],
      ['01-15 23:59:50', '00:00:20'],
      ['1767225600000', '1767225630'],
      ['2026-01-15 10:02:11', 'at com.example.Login'],
    ] as const)
      expect(at(first, second), first).toEqual(['6206>6014', '6014']);
    for (const [first, second] of [
      ['10:02:11.482', '10:04:00'],
      ['2026-01-15 10:02:11', '2026-01-16 10:02:12'],
      ['1767225600000', '1767225700000'],
    ] as const)
      expect(at(first, second), first).toEqual(['6206', '6014']);
  });

  test('is of one product, beside that of another', () => {
    expect(leads('code: 6014\ncode: 6000106\ncode: 70001\ncode: 660600001')).toEqual([
      '6014>70001',
      '6000106>660600001',
      '70001',
      '660600001',
    ]);
  });

  test('takes in a code that several products use', () => {
    expect(leads('code: 42001\ncode: 6000106\ncode: 6014')).toEqual([
      '42001>6000106',
      '6000106',
      '6014',
    ]);
  });

  test('passes over codes that are not known, before, among and after those that are', () => {
    expect(
      leads('errorCode: 99999\ncode: 0\nerrorCode=6206\ncode: 6299\nerrCode=6014\ncode: 88888'),
    ).toEqual(['99999', '0', '6206>6014', '6299', '6014', '88888']);
  });

  test('is none of one code', () => expect(leads('code: 6206\ncode: 6206')).toEqual(['6206']));

  test('never begins with success', () =>
    expect(leads('code: 0\ncode: 6206\ncode: 6014')).toEqual(['0', '6206>6014', '6014']));
});

describe('a cause', () => {
  const causes = (text: string) =>
    scan(text).flatMap(({ code, causes: caused }) => caused.map((effect) => `${code}→${effect}`));

  test.each([
    'code: 6014, caused by code: 6206',
    'sendMessage failed, code=6014 because of errCode=6206',
    '{"code":6014,"cause":{"code":6206}}',
    '发送失败，错误码：6014，原因：错误码 6206',
    'ChatException: code 6014\n\tat a.b.C\nCaused by: a.b.LoginException: code 6206',
    'Error: code 6014\n  [cause]: Error: code 6206',
  ])('is told where the log says so: %s', (text) => expect(causes(text)).toEqual(['6206→6014']));

  test.each([
    'code: 6206\ncode: 6014',
    'code: 6206, code: 6014',
    'code: 6206 due to the network. Then code: 6014',
    'code: 6206\nstopped due to code: 6014',
    'code: 6014, caused by code: 6014',
    'Caused by: a.b.LoginException: code 6206',
  ])('is none where it does not: %s', (text) => expect(causes(text)).toEqual([]));
});

describe('a log in pieces', () => {
  const text = `${'line\n'.repeat(1000)}code: 6206\nlogin failed: 70001\n${'code: 6014\n'.repeat(500)}`;

  test.each([1, 7, 1000, 4096])('of %i characters says the same as the whole', (length) => {
    const pieces = startScan(smallTable);
    for (let start = 0; start < text.length; start += length)
      pieces.push(text.slice(start, start + length));
    expect(pieces.finish()).toEqual(scan(text));
  });

  test('may be without a line end for ever', () => {
    const pieces = startScan(smallTable);
    for (let count = 0; count < 20; count++) pieces.push(' code: 6206'.repeat(10_000));
    expect(pieces.finish()).toMatchObject([{ code: '6206', count: 200_000, lines: [1] }]);
  });
});
