import { expect, test } from 'vitest';
import { legacyOf } from '../../../src/record/legacy-of.ts';
import type { Edition } from '../../../src/record/schemas/edition.ts';
import type { Layer } from '../../../src/record/schemas/product.ts';

const sdk = { kind: 'sdk', platform: 'web', date: null, url: null } as const;
const editions: Edition[] = [
  { id: 'zh', kind: 'document', lang: 'zh', date: null, url: null },
  { ...sdk, id: 'web-3', version: '3.0' },
  { ...sdk, id: 'web-2', version: '2.0', legacy: true },
  { ...sdk, id: 'web-1', version: '1.0', legacy: true },
];
const code = (layer: Layer, product = 'tencent-im') => ({ product, layer });
const legacy = (layer: Layer, listing: string[], equivalents = [code('sdk')]) =>
  legacyOf({ ...code(layer), editions: listing }, { editions }, equivalents);

test('a code of the legacy SDK is one of the past, and its counterparts are those of the current client SDK', () => {
  const others = [
    code('sdk', 'zego-zim'),
    code('sdk-v3'),
    code('sdk'),
    code('web'),
    code('server'),
  ];
  expect(legacy('sdk-v3', ['zh'], others)).toEqual({ listed: 'apart', current: [others[2]] });
  expect(legacy('sdk-v3', ['zh'], [])).toEqual({ listed: 'apart', current: [] });
});

test('one that the current SDK’s own list still has may come from there as well', () => {
  expect(legacy('sdk-v3', ['zh', 'web-3'], [])).toEqual({ listed: 'both', current: [] });
  expect(legacy('sdk-v3', ['zh', 'web-2'], [])).toEqual({ listed: 'apart', current: [] });
});

test('so is one that only SDKs list that were replaced', () => {
  expect(legacy('web', ['web-1'])).toEqual({ listed: 'before', current: [] });
  expect(legacy('web', ['web-2', 'web-1'])).toEqual({ listed: 'before', current: [] });
});

test('no other is: one that a current source lists as well, or that none lists', () => {
  expect(legacy('web', ['web-3', 'web-2'])).toBeNull();
  expect(legacy('web', ['zh', 'web-2'])).toBeNull();
  expect(legacy('server', [])).toBeNull();
});
