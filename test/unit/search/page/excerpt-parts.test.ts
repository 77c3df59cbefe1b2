import { describe, expect, test } from 'vitest';
import { excerptParts } from '../../../../src/search/page/excerpt-parts.ts';

/** `"the [UserSig] expired"` */
const marked = (excerpt: string, content = '', title = '', query = '登录 过期 token') =>
  excerptParts({ excerpt, content, title }, query)
    .map(({ part, isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');

test.each([
  ['the <mark>UserSig</mark> expired', 'the [UserSig] expired'],
  ['<mark>登录</mark><mark>过期</mark>', '[登录过期]'],
  ['<mark>a</mark>', '[a]'],
  ['(<mark>expiring),</mark> then', '([expiring]), then'],
  ['call <mark>renewToken,</mark> then', 'call renew[Token], then'],
  ['List&lt;String&gt; &amp; <mark>R&D</mark>', 'List<String> &amp; [R&D]'],
  ['&lt;mark&gt;x&lt;/mark&gt; mark', '<mark>x</mark> mark'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['', ''],
])('%j of Pagefind is shown as %j', (excerpt, expected) => {
  expect(marked(excerpt)).toBe(expected);
});

describe('an excerpt', () => {
  const content = 'Token &lt;T&gt; expired The token is too old. Get a new one, then log in.';
  const title = 'Token <T> expired';

  test.each([
    ['<mark>Token</mark> &lt;T&gt; expired The <mark>token</mark> is …', 'The [token] is …'],
    ['… expired The <mark>token</mark> is too old. …', 'The [token] is too old. …'],
    ['… is too old. Get a <mark>new</mark> one, …', '… Get a [new] one, …'],
    ['… one, then <mark>log</mark> in.', '… Get a new one, then [log] in.'],
    ['<mark>The</mark> text of another release', '[The] text of another release'],
  ])('does not repeat the title: %j is shown as %j', (excerpt, expected) => {
    expect(marked(excerpt, content, title)).toBe(expected);
  });

  test('in a script without spaces begins with the sentence that holds a word of the query', () => {
    const content = '限制 群计数器 → 修改。 腾讯云：8516。 登录已过期，重新登录。';
    expect(marked('…。 腾讯云：8516。 登录已过期，…', content, '限制')).toBe('… [登录]已[过期]，…');
  });

  test.each([
    ['…。获取新的 <mark>Token</mark>…', '… 获取新的 [Token]…'],
    ['… ), then <mark>log</mark> in.', '… then [log] in.'],
    ['… → Try <mark>again</mark>', '… Try [again]'],
    ['…<mark>、再</mark>登录', '… 再[登录]'],
  ])(
    'that begins in a sentence leaves out what ends the one before: %j is shown as %j',
    (excerpt, expected) => {
      expect(marked(excerpt)).toBe(expected);
    },
  );
});
