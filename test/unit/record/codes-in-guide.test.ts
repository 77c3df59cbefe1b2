import { expect, test } from 'vitest';
import { codesInGuide } from '../../../src/record/codes-in-guide.ts';

test('a code that several parts of a guide link to is counted once', () => {
  const part = { id: 'part', titles: { en: '', ja: '', ko: '', zh: '' } };
  const sections = [
    { ...part, codes: ['a-im/1', 'a-im/2'] },
    { ...part, codes: ['a-im/2', 'b-im/1'] },
  ];
  expect(codesInGuide({ sections })).toEqual(['a-im/1', 'a-im/2', 'b-im/1']);
});
