import { describe, expect, test } from 'vitest';
import { mergeEntry, type SearchEntry } from '../../../../src/offline/worker/merge-entry.ts';

const entry = (version: string, en: string, ko: string): SearchEntry => ({
  version,
  languages: { en: { hash: en }, ko: { hash: ko } },
});
const hashes = ({ languages }: SearchEntry) =>
  Object.fromEntries(Object.entries(languages).map(([lang, { hash }]) => [lang, hash]));

describe('the index of search indexes', () => {
  test('is the network’s where nothing is kept', () => {
    expect(hashes(mergeEntry(entry('1', 'en-a', 'ko-a'), entry('1', 'en-b', 'ko-b'), []))).toEqual({
      en: 'en-b',
      ko: 'ko-b',
    });
  });

  test('is the shell’s without a network', () => {
    expect(hashes(mergeEntry(entry('1', 'en-a', 'ko-a'), null, []))).toEqual({
      en: 'en-a',
      ko: 'ko-a',
    });
  });

  test('names for a kept language the index that is kept with it, and for others the network’s', () => {
    const kept = [{ lang: 'en', entry: entry('1', 'en-a', 'ko-a') }];
    expect(
      hashes(mergeEntry(entry('1', 'en-a', 'ko-a'), entry('1', 'en-b', 'ko-b'), kept)),
    ).toEqual({ en: 'en-a', ko: 'ko-b' });
  });

  test('is the shell’s when the network’s is made for another version of Pagefind', () => {
    expect(hashes(mergeEntry(entry('1', 'en-a', 'ko-a'), entry('2', 'en-b', 'ko-b'), []))).toEqual({
      en: 'en-a',
      ko: 'ko-a',
    });
  });

  test('leaves out a kept index that is made for another version of Pagefind', () => {
    const kept = [{ lang: 'en', entry: entry('1', 'en-a', 'ko-a') }];
    expect(hashes(mergeEntry(entry('2', 'en-b', 'ko-b'), null, kept))).toEqual({
      en: 'en-b',
      ko: 'ko-b',
    });
  });

  test('keeps what else stands in it', () => {
    const shell = { ...entry('1', 'en-a', 'ko-a'), include_characters: ['-'] };
    expect(mergeEntry(shell, null, [])).toHaveProperty('include_characters', ['-']);
  });
});
