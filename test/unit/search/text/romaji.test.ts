import { expect, test } from 'vitest';
import { heardOf, inRomaji, isRomaji, schoolSpelling } from '../../../../src/search/text/romaji.ts';

test('kana have their spelling, with small ones and long vowels', () => {
  expect(inRomaji('しっぱい')).toBe('sippai');
  expect(inRomaji('きょひ')).toBe('kyohi');
  expect(inRomaji('サーバー')).toBe('sa-ba-');
  expect(inRomaji('ファイル')).toBe('hairu');
  expect(inRomaji('チェック')).toBe('tekku');
  expect(inRomaji('ウェブ')).toBe('ebu');
});

test('every way to spell is one', () => {
  expect(schoolSpelling('shucchou')).toBe('syuttyou');
  expect(schoolSpelling('hatchuu')).toBe('hattyuu');
  expect(schoolSpelling('jouken')).toBe('zyouken');
  expect(schoolSpelling('fairu')).toBe(inRomaji('ファイル'));
  expect(schoolSpelling('chekku')).toBe(inRomaji('チェック'));
  expect(schoolSpelling('tsuuchi')).toBe(inRomaji('つうち'));
});

test('length, voice and small kana are not heard, but for what verbs end in', () => {
  expect(heardOf('sa-ba-')).toBe(heardOf('saabaa'));
  expect(heardOf('zyougen')).toBe(heardOf('zyogen'));
  expect(heardOf('kigengire')).toBe(heardOf('kigenkire'));
  expect(heardOf('tomodati')).toBe(heardOf('tomotati'));
  expect(heardOf('siyutoku')).toBe(heardOf('syutoku'));
  expect(heardOf('siyouto')).not.toBe(heardOf('syouto'));
  expect(heardOf('kanpai')).toBe(heardOf('kampai'));
  expect(heardOf('sousin')).not.toBe(heardOf('susin'));
});

test('what romaji cannot spell is none', () => {
  for (const word of ['kengen', 'shippai', "kin'en", 'yu-za-', 'hatchuu'])
    expect(isRomaji(word), word).toBe(true);
  for (const word of ['expired', 'please', 'usersig', 'callid', ''])
    expect(isRomaji(word), word).toBe(false);
});
