import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../../src/page-scripts/not-found/read-address.ts';

const known = { locales: ['en', 'ja', 'ko', 'zh'], products: ['tencent-im', 'zego-zim'] };
const read = (path: string, search = '') => readAddress(path, search, known);

describe('the code, symbol or words', () => {
  test.each([
    ['6206', '6206'],
    ['en/6206/', '6206'],
    ['/en//6206//', '6206'],
    ['tencent-im/-10001/', '-10001'],
    ['zim/6000106', '6000106'],
    ['docs/errors/6206.html', '6206'],
    ['api/v1/tencent-im/6206.json', '6206'],
    ['en/error-codes/6206.md', '6206'],
    ['ERR_USER_SIG_EXPIRED', 'ERR_USER_SIG_EXPIRED'],
    ['en/user%20sig', 'user sig'],
    ['user/sig/expired', 'user sig expired'],
    ['ko/%EB%A7%8C%EB%A3%8C', '만료'],
    ['en/%E0%A4%A', '%E0%A4%A'],
    ['en/tencent-im/', ''],
    ['', ''],
  ])('in %j: %j', (path, text) => {
    expect(read(path).text).toBe(text);
  });

  test.each([
    ['?q=6206', '6206'],
    ['?code=6206', '6206'],
    ['?q=%EB%A7%8C%EB%A3%8C&code=1', '만료'],
    ['?other=6206', ''],
  ])('in the query %j where the path says nothing: %j', (search, text) => {
    expect(read('en/errors/', search).text).toBe(text);
    expect(read('en/70001', search).text).toBe('70001');
  });
});

describe('the language', () => {
  test.each([
    ['ko/6206', '', 'ko'],
    ['6206', '', null],
    ['error/70001', '?lang=ko', 'ko'],
    ['70001', '?locale=ja-JP', 'ja'],
    ['70001', '?hl=zh_TW', 'zh'],
    ['en/70001', '?lang=ko', 'ko'],
    ['en/70001', '?lang=fr', 'en'],
    ['docs/zh-CN/6206', '', 'zh'],
    ['kr/6206', '', 'ko'],
    ['jp/6206', '', 'ja'],
    ['cn/6206', '', 'zh'],
    ['vn/6206', '', null],
    ['KO/6206', '', 'ko'],
    ['fr/6206', '', null],
    ['korean/6206', '', null],
  ])('of %j with %j: %j', (path, search, locale) => {
    expect(read(path, search).locale).toBe(locale);
  });
});

describe('the product', () => {
  test.each([
    ['tencent-im/6206', 'tencent-im'],
    ['zego-zim/0', 'zego-zim'],
    ['zim/0', 'zego-zim'],
    ['Tencent/6206', 'tencent-im'],
    ['im/6206', 'tencent-im'],
    ['en/6206', null],
    ['timezone/6206', null],
  ])('of %j: %j', (path, product) => {
    expect(read(path).product).toBe(product);
  });
});

test('a language is known by the country that most of its speakers live in, whatever languages there are', () => {
  const { locale } = readAddress('vn/6206', '', { ...known, locales: ['en', 'vi'] });
  expect(locale).toBe('vi');
});

test('a language may have three letters', () => {
  const locales = ['en', 'fi', 'fil'];
  for (const path of ['fil/6206', 'fil-PH/6206', 'ph/6206'])
    expect(readAddress(path, '', { ...known, locales }).locale, path).toBe('fil');
});
