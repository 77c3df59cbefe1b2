import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../../src/decode/read/markdown.ts';
import { pageLinks } from '../../../../src/decode/read/page-links.ts';
import { scanLog } from '../../../../src/decode/read/scan-log.ts';
import { codesToHash, hashToCodes } from '../../../../src/decode/read/shared-codes.ts';
import { markdownWords } from './markdown-words.ts';
import { codesOf, smallTable } from './small-table.ts';

const steps = { 'tencent-im/6014': ['fix', 'Log in | then *repeat* the call.'] } as const;
const home = 'https://example.org/base/en/';
const logged = scanLog('zim code: 42001\ncode: 6014\ncode: 125000\ncode: 6299', smallTable);

describe('the Markdown copy', () => {
  test('is a table with a row a code, in which the first of a chain and what the log calls a cause are marked', () => {
    expect(toMarkdown(logged, home, markdownWords, steps)).toMatchInlineSnapshot(`
      "| Line | Code | Meaning | Retry | First step |
      | --- | --- | --- | --- | --- |
      | 1 **first** | [42001](https://example.org/base/en/zego-zim/42001/) / [42001](https://example.org/base/en/tencent-im/42001/) | Shared (ZEGO ZIM) / Shared (Tencent Chat) | – | – |
      | 2 | [6014](https://example.org/base/en/tencent-im/6014/) | Not \\*logged\\* in (Tencent Chat) | Do not retry as is | Log in \\| then \\*repeat\\* the call. |
      | 3 | [125000](https://example.org/base/en/tencent-im/120001-130000/) | Webhook’s own code (Tencent Chat) | – | – |
      | 4 | \`errorCode: 6299\` | Not on record | – | – |
      "
    `);
    const caused = scanLog('code: 6014\nCaused by: ChatException: code 6206', smallTable);
    expect(toMarkdown(caused, home, markdownWords, {})).toMatchInlineSnapshot(`
      "| Line | Code | Meaning | Retry | First step |
      | --- | --- | --- | --- | --- |
      | 1 **first** | [6014](https://example.org/base/en/tencent-im/6014/) | Not \\*logged\\* in (Tencent Chat) | – | – |
      | 2 **cause** | [6206](https://example.org/base/en/tencent-im/6206/) / [6206](https://example.org/base/en/zego-zim/6206/) | UserSig expired (Tencent Chat) / Shared (ZEGO ZIM) | – | – |
      "
    `);
  });

  test('marks no number that is not known as the first error', () => {
    const unknown = scanLog('code: 99999\ncode: 6014', smallTable);
    const [, , ...rows] = toMarkdown(unknown, home, markdownWords, {}).split('\n');
    expect(rows[0]).toContain('| 1 | `errorCode: 99999`');
    expect(rows[1]).toContain('| 2 **first** | [6014]');
  });

  test('names three lines of a code at most, and none where the codes came without a log', () => {
    const often = scanLog('code: 6014\n'.repeat(5), smallTable);
    expect(toMarkdown(often, home, markdownWords, {})).toContain('| 1, 2, 3 … |');
    const shared = hashToCodes('#codes=tencent-im:6014', smallTable) ?? [];
    expect(toMarkdown(shared, home, markdownWords, {})).toContain('| – | [6014]');
  });

  test('is read again as the same codes, whatever the lines are called', () => {
    const late = scanLog(`${'\n'.repeat(6205)}errorCode: 6299`, smallTable);
    expect(codesOf(toMarkdown(late, home, markdownWords, steps))).toBe('6299?');
    const again = scanLog(toMarkdown(logged, home, markdownWords, steps), smallTable);
    expect(again.map(({ code }) => code)).toEqual(logged.map(({ code }) => code));
  });
});

describe('a link to a code’s page', () => {
  const linked = (text: string) =>
    pageLinks(text, smallTable).flatMap(({ links }) =>
      links.map(({ product, code }) => `${product}:${code}`),
    );

  test('speaks for its line', () => {
    const text = 'code: 6206 is [6014](/en/tencent-im/6014/), took 70001\ncode: 70001';
    expect(scanLog(text, smallTable).map(({ code }) => code)).toEqual(['6014', '70001']);
  });

  test('is taken from an address alone', () =>
    expect(linked('see https://x.example/en/tencent-im/6206/#cause')).toEqual(['tencent-im:6206']));
  test('may end the text', () => expect(linked('/zego-zim/6000106')).toEqual(['zego-zim:6000106']));
  test('may be to a code of nine digits', () =>
    expect(linked('/zego-zim/660600001/')).toEqual(['zego-zim:660600001']));
  test('is none where the product has no such code', () =>
    expect(linked('/zego-zim/6014/ /tencent-im/6206.html')).toEqual([]));
  test('to a range stands for the number in the link’s text', () => {
    expect(linked('[125000](/en/tencent-im/120001-130000/)')).toEqual(['tencent-im:125000']);
    expect(linked('[6206](/en/tencent-im/120001-130000/)')).toEqual(['tencent-im:120001-130000']);
    expect(linked('/en/tencent-im/120001-130000/')).toEqual(['tencent-im:120001-130000']);
  });
});

describe('a shared link', () => {
  test('carries codes only, and brings them back in order', () => {
    const hash = codesToHash(logged);
    expect(hash).toBe(
      '#codes=zego-zim:42001,tencent-im:42001,tencent-im:6014,tencent-im:125000,:6299',
    );
    const back = hashToCodes(hash, smallTable) ?? [];
    expect(codesToHash(back)).toBe(hash);
    expect(back[0]).toMatchObject({
      count: 0,
      lines: [],
      leads: [],
      causes: [],
      excerpt: ['', '', ''],
    });
  });

  test('may be encoded, and may carry what is no code', () => {
    const codes = (hash: string) => hashToCodes(hash, smallTable)?.map(({ code }) => code);
    expect(codes('#codes=tencent-im%3A6206%2C%3A6299')).toEqual(['6206', '6299']);
    expect(codes('#codes=%E0%A4%A,<b>:1,tencent-im:abc,:1-2,tencent-im:120001-130000')).toEqual([
      '120001-130000',
    ]);
    expect(codes('#codes=zego-zim:660600001,:1234567890')).toEqual(['660600001']);
    expect(codes('#_top')).toBeUndefined();
  });
});
