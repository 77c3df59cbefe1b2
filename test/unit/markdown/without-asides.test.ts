import { expect, test } from 'vitest';
import { withoutAsides } from '../../../src/markdown/without-asides.ts';

test.each([
  ['Check the size ([use limits](https://x.example/a)).', 'Check the size.'],
  ['サイズを調べてください（[使用制限](https://x.example/a)）。', 'サイズを調べてください。'],
  [
    'UserSig를 받고([생성 방법](https://x.example/a)), 확인하십시오.',
    'UserSig를 받고, 확인하십시오.',
  ],
])('brackets go that hold a link alone: %s', (markdown, text) =>
  expect(withoutAsides(markdown)).toBe(text),
);

test.each([
  [
    'Look at the [pricing page](https://x.example/a) (or ask).',
    'Look at the pricing page (or ask).',
  ],
  [
    'Compare names ([`get_names`](https://x.example/a), at most 10).',
    'Compare names (`get_names`, at most 10).',
  ],
  ['See `6208` \\(`a*b`).', 'See `6208` (`a*b`).'],
])('words stay, with or without a link: %s', (markdown, text) =>
  expect(withoutAsides(markdown)).toBe(text),
);
