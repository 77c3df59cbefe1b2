import { expect, test } from 'vitest';
import { speaksOf } from '../../../src/record/speaks-of.ts';

const login = { category: 'login', editions: ['zh', 'server'] };
const others = [
  { category: 'login', editions: ['zh'] },
  { category: 'login', editions: ['zh'] },
  { category: 'login', editions: [] },
  { category: 'group', editions: ['server'] },
];
const lacking = { category: 'login', editions: [] };
const ofCategory = (category: string) =>
  [login, lacking, ...others].filter((code) => code.category === category);

test('a source speaks of a code that it lists', () => {
  expect(speaksOf({ id: 'server' }, login, ofCategory('login'))).toBe(true);
});

test('a source that lists most codes of a category speaks of one that it leaves out', () => {
  expect(speaksOf({ id: 'zh' }, lacking, ofCategory('login'))).toBe(true);
});

test('a source that lists few of a category, or none, does not', () => {
  expect(speaksOf({ id: 'server' }, lacking, ofCategory('login'))).toBe(false);
  expect(speaksOf({ id: 'zh' }, { category: 'group', editions: [] }, ofCategory('group'))).toBe(
    false,
  );
});

test('a source whose copy breaks off in a category may have listed it', () => {
  expect(speaksOf({ id: 'en', incomplete: ['login'] }, lacking, ofCategory('login'))).toBe(true);
  expect(speaksOf({ id: 'en', incomplete: ['group'] }, lacking, ofCategory('login'))).toBe(false);
});
