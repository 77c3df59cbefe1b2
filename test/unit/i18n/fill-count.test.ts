import { expect, test } from 'vitest';
import { fillCount } from '../../../src/i18n/fill-count.ts';
import { pluralForms } from '../../../src/i18n/plural-forms.ts';
import { translator } from '../../../src/i18n/translator.ts';

const forms = { one: '{{count}} command for {{code}}', other: '{{count}} commands for {{code}}' };

test('one is told apart from none and from many, where the language does', () => {
  const said = [0, 1, 2].map((count) => fillCount(forms, count, 'en', { code: 7 }));
  expect(said).toEqual(['0 commands for 7', '1 command for 7', '2 commands for 7']);
});

test('a language with one form has it for every count', () => {
  expect(fillCount({ other: '{{count}} 个' }, 1, 'zh-CN')).toBe('1 个');
});

test('a count may be written in a way of its own', () => {
  expect(fillCount(forms, 1200, 'en', { count: '1,200', code: 7 })).toBe('1,200 commands for 7');
});

test('pages say a count in the form of their language', () => {
  const counts = [1, 72];
  const said = (['en', 'ja', 'ko', 'zh'] as const).map((locale) =>
    counts.map((count) => translator(locale)('category.count', { count })),
  );
  expect(said).toEqual([
    ['1 code', '72 codes'],
    ['コード1件', 'コード72件'],
    ['코드 1개', '코드 72개'],
    ['1 个错误码', '72 个错误码'],
  ]);
});

test('scripts are given every form of a string', () => {
  expect(pluralForms('en', 'decode.found')).toEqual({
    one: '{{count}} code found',
    other: '{{count}} codes found',
  });
  expect(pluralForms('ja', 'decode.found')).toEqual({
    other: '{{count}}件のコードが見つかりました',
  });
});
