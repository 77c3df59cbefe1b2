import { describe, expect, test } from 'vitest';
import { markedParts, passageOn } from '../../../../src/search/page/highlight.ts';

/** `"User[Sig] expired"` */
const marked = (text: string, query: string) =>
  markedParts(text, query)
    .map(({ part, isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');

describe('the words of a query are marked', () => {
  test.each([
    ['UserSig expired', 'sig', 'User[Sig] expired'],
    ['UserSig expired', 'expired usersig', '[UserSig] [expired]'],
    ['Login key expired', 'LOGIN_KEY', '[Login] [key] expired'],
    ['不正なメッセージの長さ', 'メッセージ', '不正な[メッセージ]の長さ'],
    ['グループ、ルーム', 'ルーム', 'グループ、[ルーム]'],
    ['グループのルーム', 'メッセージグループ', '[グループ]のルーム'],
    ['キーが空', 'キー', '[キー]が空'],
    ['그룹에 로그인하지 않음', '로그인을', '그룹에 [로그인]하지 않음'],
    ['登录已过期', '登录过期', '[登录]已[过期]'],
    ['Kicked offline', 'the of is', 'Kicked offline'],
    ['Kicked offline', '', 'Kicked offline'],
    ['', 'kicked', ''],
  ])('%j by %j: %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('whatever the query, the parts together are the text', () => {
    for (const query of ['a', 'aa', 'ab ba', '<b>', '😀', 'é']) {
      const text = 'aabaa <b>café</b> 😀';
      expect(
        markedParts(text, query)
          .map(({ part }) => part)
          .join(''),
      ).toBe(text);
    }
  });
});

describe('a passage of the cause is shown', () => {
  const cause =
    'The SDK has no connection because the phone is behind a captive portal of a hotel.';

  test('where it speaks of what the title leaves out, from a whole word on', () => {
    expect(passageOn('portal', cause, 'Wi-Fi authentication required')).toBe(
      '… phone is behind a captive portal of a hotel.',
    );
    expect(passageOn('sdk', cause, 'Not connected')).toBe(cause);
    expect(passageOn('チャット', '一対一のチャットで送れません。', '送信失敗')).toBe(
      '一対一のチャットで送れません。',
    );
  });

  test('and not where the title says it already, or nothing does', () => {
    expect(passageOn('portal', cause, 'Captive portal')).toBeNull();
    expect(passageOn('nowhere', cause, 'Captive portal')).toBeNull();
    expect(passageOn('', cause, 'Captive portal')).toBeNull();
  });
});
