import { expect, test } from 'vitest';
import { meantBy } from '../../../../src/search/answer/meant-by.ts';
import { wordIndexOf } from '../../../../src/search/answer/word-index.ts';
import { smallIndex } from './small-index.ts';

const chinese = smallIndex([
  [0, '1', 0, '发送方被禁言', ''],
  [0, '2', 0, '群组不存在', ''],
  [0, '3', 0, '房间已存在', ''],
  [0, '4', 0, '权限不足', ''],
]);
const withId = smallIndex([[0, '1', 0, '群组 ID 不存在', '']], [['没了', '不存在']]);
const masters = smallIndex([
  [0, '1', 0, '群组不存在', ''],
  [0, '2', 0, '群主不能退出群组', ''],
]);
const korean = smallIndex(
  [
    [0, '1', 0, '호출 빈도 제한', ''],
    [0, '2', 0, '토큰 만료', ''],
    [0, '3', 0, '로그인 실패', ''],
    [0, '4', 0, 'UserSig 만료', ''],
    [0, '5', 0, '친구가 존재하지 않음', ''],
  ],
  [['안됨', '실패']],
);
const japanese = smallIndex(
  [
    [0, '1', 0, '発言を禁止されたユーザーのログイン', ''],
    [0, '2', 0, 'メッセージの送信失敗', ''],
    [0, '3', 0, 'Tokenの期限切れ', ''],
    [0, '4', 0, '操作の権限不足', ''],
    [0, '5', 0, '個人情報の更新', ''],
    [0, '6', 0, '動画の形式', ''],
  ],
  [['送れない', '送信失敗']],
);
const registered = smallIndex([[0, '1', 0, 'ユーザーの登録', '']]);
const english = smallIndex([[0, '1', 0, 'Token expired', '']]);

const meant = (query: string, index: typeof chinese, isOwn = true) =>
  meantBy(query, index, wordIndexOf(index), isOwn).replace(/\s+/g, ' ');

test('a wrong character that sounds like the right one is put right', () => {
  expect(meant('禁盐', chinese)).toBe('禁言');
  expect(meant('群组不存再', chinese)).toBe('群组不存在');
  expect(meant('没有权线踢人', chinese)).toBe('没有权限踢人');
});

test('Korean that is spelled as it is spoken is put right, particles are left', () => {
  expect(meant('토큰 말료', korean)).toBe('토큰 만료');
  expect(meant('조내하지안음', korean)).toBe('조내하지않음');
  expect(meant('빈도 제한은', korean)).toBe('빈도 제한은');
});

test('what is read must go with what stands around it', () => {
  expect(meant('已被禁盐', chinese)).toBe('已被禁言');
  expect(meant('qunzhu', masters)).toBe('群主');
  expect(meant('qunzu', masters)).toBe('群组');
  expect(meant('请检查qunzhu', masters)).toBe('请检查群主');
});

test('a Korean syllable spelled by ear is put right', () => {
  expect(meant('호출빈도재한', korean)).toBe('호출빈도제한');
  expect(meant('칭구가존제하지안음', korean)).toBe('친구가존재하지않음');
});

test('words that no title holds stay as they are', () => {
  expect(meant('怎么退款', chinese)).toBe('怎么退款');
  expect(meant('비행기 예약', korean)).toBe('비행기 예약');
  expect(meant('野球観戦', japanese)).toBe('野球観戦');
});

test('Chinese is read from its reading, with spaces or without', () => {
  expect(meant('qun zu bu cun zai', chinese)).toBe('群组不存在');
  expect(meant('jinyan', chinese)).toBe('禁言');
});

test('Korean typed on a keyboard set to English is read', () => {
  expect(meant('xhzms aksfy', korean)).toBe('토큰 만료');
  expect(meant('fhrmdls dksehla', korean)).toBe('로그인 안됨');
  expect(meant('xhzms만료', korean)).toBe('토큰만료');
});

test('English typed on a keyboard set to Korean is read, laughter is not', () => {
  expect(meant('ㅕㄴㄷㄱ냫', korean)).toBe('usersig');
  expect(meant('ㅋㅋ 토큰', korean)).toBe('ㅋㅋ 토큰');
});

test('Korean in Latin letters is read, in whatever system', () => {
  expect(meant('rogeuin silpae', korean)).toBe('로그인 실패');
  expect(meant('loguin shilpe', korean)).toBe('로그인 실패');
  expect(meant('chinguga jonjaehaji aneum', korean)).toBe('친구가 존재하지 않음');
});

test('beside a word that is known, what is wholly read is read as well', () => {
  expect(meant('usersig silpae', korean)).toBe('usersig 실패');
  expect(meant('usersig sil-pae', korean)).toBe('usersig sil-pae');
  expect(meant('usersig-silpae', korean)).toBe('usersig 실패');
  expect(meant('usersig silpe', korean)).toBe('usersig silpe');
  expect(meant('id bucunzai', withId)).toBe('id 不存在');
  expect(meant('id bu cun zai le', withId)).toBe('id 不存在了');
  expect(meant('id bu cun hao', withId)).toBe('id bu cun hao');
});

test('English stays English', () => {
  expect(meant('was never made', chinese)).toBe('was never made');
  expect(meant('please try again', chinese)).toBe('please try again');
  expect(meant('expired tokens', english)).toBe('expired tokens');
});

test('English words typed as one are taken apart where all of them are known', () => {
  expect(meant('tokenexpired', english)).toBe('token expired');
  expect(meant('thetokenisexpired', english)).toBe('the token is expired');
  expect(meant('tokenizer', english)).toBe('tokenizer');
  expect(meant('token_expired-tokenexpired', english)).toBe('token_expired-tokenexpired');
});

test('one of the words typed as one may have a slip', () => {
  expect(meant('tokenexipred', english)).toBe('token exipred');
  expect(meant('tokensexpired', english)).toBe('tokens expired');
  expect(meant('tokenexplained', english)).toBe('tokenexplained');
});

test('a space stands where known words end', () => {
  expect(meant('toke nexpired', english)).toBe('token expired');
  expect(meant('tok en is expired', english)).toBe('token is expired');
  expect(meant("token doesn't expired", english)).toBe("token doesn't expired");
  expect(meant('tokn is expired', english)).toBe('tokn is expired');
  expect(meant('expirde token', english)).toBe('expirde token');
});

test('a word with a slip is not taken apart', () => {
  const ready = smallIndex([[0, '1', 0, 'All is ready already', '']]);
  expect(meant('allready', ready)).toBe('allready');
});

test('words that no title holds are parts of others, too', () => {
  const spoken = smallIndex([[0, '1', 0, 'Room full', '', 'A voice that is heard.']]);
  expect(meant('voiceroom', spoken)).toBe('voice room');
  expect(meant('voiceisheard', spoken)).toBe('voice is heard');
  expect(meant('voiceis', spoken)).toBe('voiceis');
});

test('Japanese in Latin letters is read, however it is spelled', () => {
  expect(meant('soushin shippai', japanese)).toBe(' 送信失败 ');
  expect(meant('sosin sippai', japanese)).toBe(' 送信失败 ');
  expect(meant('yuuza no roguin', japanese)).toBe(' ユーザー ログイン ');
  expect(meant('okurenai', japanese)).toBe(' 送れない ');
});

test('of words that sound nearly the same, the nearest is meant', () => {
  expect(meant('koushin', japanese)).toBe(' 更新 ');
  expect(meant('kojin', japanese)).toBe(' 个人 ');
});

test('a long word in Latin letters may have a slip', () => {
  expect(meant('messeiji soushin', japanese)).toBe(' メッセージ 送信 ');
});

test('beside a word that is known, what is wholly known is read as well', () => {
  expect(meant('token kigengire', japanese)).toBe(' token 期限切れ ');
  expect(meant('token made', japanese)).toBe('token made');
});

test('a query of which most is unknown is no Japanese', () => {
  expect(meant('hikouki yoyaku soushin', japanese)).toBe('hikouki yoyaku soushin');
  expect(meant('please try again', japanese)).toBe('please try again');
});

test('hiragana is read as words of titles, endings stay', () => {
  expect(meant('そうしんしっぱい', japanese)).toBe('送信失败');
  expect(meant('どうがのけいしき', japanese)).toBe('动画の形式');
  expect(meant('ろぐいんできない', japanese)).toBe('ログインできない');
  expect(meant('ゆーざーがいません', japanese)).toBe('ユーザーがいません');
  expect(meant('送れませんでした', japanese)).toBe('送れませんでした');
});

test('a particle is no part of a word', () => {
  const whole = smallIndex([
    [0, '1', 0, '初期化失敗', ''],
    [0, '2', 0, 'ログの送信失敗', ''],
  ]);
  expect(meant('がしっぱい', whole)).toBe('が失败');
});

test('a word may begin behind the end of a verb', () => {
  expect(meant('おくれてそうしんしっぱい', japanese)).toBe('おくれて送信失败');
  expect(meant('おくったけんげん', japanese)).toBe('おくった権限');
});

test('a letter that was no syllable yet is read as one', () => {
  expect(meant('そうしnしっぱい', japanese)).toBe('送信失败');
  expect(meant('どうがのけいしk', japanese)).toBe('动画の形式');
  expect(meant('こうsいん', japanese)).toBe('更新');
  expect(meant('けんげんg', japanese).trim()).toBe('権限');
  expect(meant('tおうろくでkない', registered)).toBe('登録で ない');
  expect(meant('AppIdがない', japanese)).toBe('AppIdがない');
  expect(meant('めs', japanese)).toBe('めs');
});

test('katakana that make no word are read as the word that they sound like', () => {
  expect(meant('メセージの送信', japanese)).toBe('メッセージの送信');
  expect(meant('ユザー', japanese)).toBe('ユーザー');
  expect(meant('ユーザーロクイン', japanese)).toBe('ユーザーログイン');
  expect(meant('ﾒｾｰｼﾞ', japanese)).toBe('メッセージ');
  expect(meant('ムロクイン', japanese)).toBe('ムロクイン');
  expect(meant('ハワイ', japanese)).toBe('ハワイ');
});

test('another beginning makes another word', () => {
  const field = smallIndex([[0, '1', 0, 'フィールドの値', '']]);
  expect(meant('ヒールド', field)).toBe('フィールド');
  expect(meant('ビルド', field)).toBe('ビルド');
});

test('what only looks like katakana is read as such where a word comes of it', () => {
  expect(meant('メッセ一ジ', japanese)).toBe('メッセージ');
  expect(meant('ユ−ザ-', japanese)).toBe('ユーザー');
  expect(meant('口グイン', japanese)).toBe('ログイン');
  expect(meant('ユーザー一覧', japanese)).toBe('ユーザー一覧');
  expect(meant('ユーザー-ログイン', japanese)).toBe('ユーザー-ログイン');
});

test('a wrong conversion is put right where it makes no word', () => {
  expect(meant('発言近視', japanese)).toBe('発言禁止');
  expect(meant('機嫌切れ', japanese)).toBe('期限切れ');
  expect(meant('動画の型式', japanese)).toBe('动画の形式');
  expect(meant('捜査の権現不足', japanese)).toBe('操作の権限不足');
});

test('characters alone are put right as Japanese on Japanese pages only', () => {
  expect(meant('発言近視', japanese)).toBe('発言禁止');
  expect(meant('発言近視', japanese, false)).not.toBe('発言禁止');
  expect(meant('グループで発言近視', japanese, false)).toBe('グループで発言禁止');
});
