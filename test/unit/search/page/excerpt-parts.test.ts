import { expect, test } from 'vitest';
import { excerptParts } from '../../../../src/search/page/excerpt-parts.ts';

/** `"the [UserSig] expired"` */
const marked = (excerpt: string) =>
  excerptParts(excerpt)
    .map(({ part, isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');

test.each([
  ['the <mark>UserSig</mark> expired', 'the [UserSig] expired'],
  ['<mark>登录</mark><mark>过期</mark>', '[登录][过期]'],
  ['<mark>a</mark>', '[a]'],
  ['List&lt;String&gt; &amp; <mark>R&D</mark>', 'List<String> &amp; [R&D]'],
  ['&lt;mark&gt;x&lt;/mark&gt; mark', '<mark>x</mark> mark'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['', ''],
])('%j of Pagefind is shown as %j', (excerpt, expected) => {
  expect(marked(excerpt)).toBe(expected);
});
