import { expect, test } from 'vitest';
import { soundsOf } from '../../../../src/search/text/sounds-of.ts';

test('a word sounds as its parts', () => {
  expect(soundsOf('権限')).toEqual(['kengen']);
  expect(soundsOf('切れた')).toContain('kireta');
  expect(soundsOf('ログアウト')).toEqual(['roguauto']);
});

test('every reading of each part counts', () => {
  expect(soundsOf('行動')).toEqual(['gyoudou', 'koudou']);
});

test('a reading changes its end where tongues do', () => {
  expect(soundsOf('失敗')).toContain('sippai');
  expect(soundsOf('実行')).toContain('zikkou');
  expect(soundsOf('接続')).toContain('setuzoku');
  expect(soundsOf('通知先')).toContain('tuutisaki');
});

test('what has a part without a reading has no sound', () => {
  expect(soundsOf('薔薇')).toEqual([]);
  expect(soundsOf('usersig')).toEqual([]);
});
