import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../../src/record/read-record.ts';
import { demoFiles } from '../demo-files.ts';
import { edit, reportOf } from '../report-of.ts';

const PRODUCT = 'demo-im/product.yaml';
const rest = '{ id: rest, kind: api, date: null,';
const npm = '{ npm: demo-im, file: dist/index.d.ts }';

test('each kind of edition has its own fields', () => {
  const [product] = readRecord(demoFiles()).record.products;
  expect(product?.editions).toMatchObject([
    { kind: 'document', lang: 'zh' },
    { kind: 'document', lang: 'en', incomplete: ['server-group'] },
    { kind: 'sdk', platform: 'web', version: '1.0.2' },
    { kind: 'api' },
  ]);
});

describe('what does not fit is told in a sentence', () => {
  test.each([
    [
      'a kind that is none',
      rest,
      rest.replace('api', 'page'),
      '26:23 `editions.3.kind` is no kind of edition: write `document`, `sdk` or `api`.',
    ],
    [
      'no kind',
      rest,
      rest.replace('kind: api,', ''),
      '26:5 `editions.3.kind` is no kind of edition: write `document`, `sdk` or `api`.',
    ],
    [
      'a document without a language',
      rest,
      rest.replace('api', 'document'),
      '26:5 `editions.3.lang` is no lang: write one of `en`, `ja`, `ko`, `zh`.',
    ],
    [
      'an SDK with a language',
      'platform: web',
      'lang: zh\n    platform: web',
      '21:5 `editions.2` has no place for `lang`.',
    ],
    [
      'a platform that is none',
      'platform: web',
      'platform: mobile',
      '21:15 `editions.2.platform` is no platform: write one of `native`, `web`, `flutter`, `react-native`, `ios`.',
    ],
    [
      'a version that YAML takes for a number',
      'version: 1.0.2',
      'version: 1.0',
      '22:14 `editions.2.version` is wrong: expected string, received number.',
    ],
    [
      'an address that is not https',
      'https://example.com/rest',
      'http://example.com/rest',
      '26:45 `editions.3.url` is no address over https.',
    ],
    [
      'a source that is none',
      npm,
      '{ npm: demo-im }',
      '25:13 `editions.2.source` is no source: write `{ npm: package, file: path }` or `{ git: owner/name, file: path }`.',
    ],
    [
      'two sources in one',
      npm,
      '{ npm: demo-im, git: a/b, file: c }',
      '25:13 `editions.2.source` is no source: write `{ npm: package, file: path }` or `{ git: owner/name, file: path }`.',
    ],
    [
      'a path that leaves its package',
      npm,
      '{ npm: demo-im, file: ../index.d.ts }',
      '25:35 `editions.2.source.file` is no path: write it from the root, as `docs/a.md`.',
    ],
    [
      'a category that the product has not',
      'incomplete: [server-group]',
      'incomplete: [rooms]',
      '18:88 `editions.1.incomplete.0` is `rooms`, which is no category of the product.',
    ],
  ])('%s', (_, old, made, told) => {
    const [place = '', ...what] = told.split(' ');
    expect(reportOf(edit(PRODUCT, old, made))).toEqual([
      `${PRODUCT}:${place} invalid-value The value of ${what.join(' ')}`,
    ]);
  });
});

test('the id may end in a version', () => {
  const list = 'code\theading\tsymbol\tdigest\n101\t-\t-\t-\n';
  const files = {
    ...edit(PRODUCT, 'id: web-1', 'id: web-1.0'),
    'content/demo-im/editions/web-1.tsv': null,
    'content/demo-im/editions/web-1.0.tsv': list,
  };
  expect(reportOf(files)).toEqual([]);
});
