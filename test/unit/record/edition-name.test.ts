import { expect, test } from 'vitest';
import { editionName } from '../../../src/record/edition-name.ts';
import type { Edition } from '../../../src/record/schemas/edition.ts';

const common = { id: 'x', date: '2024-04-12', url: null };

test.each<[string, string, Edition]>([
  ['Japanese', '2024-04-12', { ...common, kind: 'document', lang: 'ja' }],
  ['ZPNs, Japanese', '2024-04-12', { ...common, kind: 'document', lang: 'ja', part: 'ZPNs' }],
  ['Japanese', 'undated', { ...common, kind: 'document', lang: 'ja', date: null }],
  ['Native', '8.0', { ...common, kind: 'sdk', platform: 'native', version: '8.0' }],
  [
    'Native (Push)',
    '8.7',
    { ...common, kind: 'sdk', platform: 'native', part: 'Push', version: '8.7' },
  ],
  ['Web', '3.6', { ...common, kind: 'sdk', platform: 'web', version: '3.6' }],
  ['Server API', '2024-04-12', { ...common, kind: 'api' }],
  ['Server API, Chinese', '2024-04-12', { ...common, kind: 'api', lang: 'zh' }],
])('an official source is called %s, with its state, %s', (name, state, edition) => {
  expect(editionName(edition, 'en')).toEqual({ name, state });
});
