import { expect, test } from 'vitest';
import { publishedAt } from '../../../src/record/published-at.ts';

test.each([
  ['https://cloud.tencent.com/document/product/269/1671', 'cloud.tencent.com'],
  ['https://www.zegocloud.com/docs/zim-server/return-codes', 'zegocloud.com'],
  ['https://github.com/vendor/documents/blob/0ec571d/IM/codes.md', 'github.com/vendor/documents'],
  ['https://www.npmjs.com/package/@vendor/chat/v/3.6.6', 'npmjs.com/package/@vendor/chat'],
  ['https://www.npmjs.com/package/chat/v/2.2.1', 'npmjs.com/package/chat'],
  ['https://pub.dev/documentation/chat/latest/chat/Codes-class.html', 'pub.dev/documentation/chat'],
])('what stands at %s is published at %s', (url, place) => {
  expect(publishedAt(url)).toBe(place);
});
