import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageFrontmatter, shorten } from '../../../src/site/head.ts';

describe('a shortened text', () => {
  test('is the text itself where it is short enough', () => {
    expect(shorten('UserSig expired', 15)).toBe('UserSig expired');
  });

  test('is cut between words where that leaves enough of it', () => {
    const text = 'The signature of the user has expired and has to be made anew';
    expect(shorten(text, 50)).toBe('The signature of the user has expired and has to…');
    expect(shorten(text, 48)).toBe('The signature of the user has expired and has…');
  });

  test('is cut anywhere where no space stands near', () => {
    expect(shorten('用户签名已过期，请重新生成后再登录', 8)).toBe('用户签名已过期…');
  });

  test('does not part a character of two halves', () => {
    expect(shorten('😀😀😀😀', 3)).toBe('😀😀…');
  });

  test('is never longer than allowed, and begins like the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 80 }),
        (text, limit) => {
          const short = shorten(text, limit);
          expect([...short].length).toBeLessThanOrEqual(limit);
          expect(text.startsWith(short === text ? short : short.slice(0, -1))).toBe(true);
        },
      ),
    );
  });
});

describe('the head of a page', () => {
  const head = { title: '6206', pageTitle: '6206 · UserSig expired', description: 'a'.repeat(200) };

  test('has its own title element, and a description that search results show whole', () => {
    const made = pageFrontmatter(head);
    expect(made.title).toBe('6206');
    expect(made.description).toHaveLength(158);
    expect(made.head).toEqual([
      { tag: 'title', content: '6206 · UserSig expired' },
      { tag: 'meta', attrs: { property: 'og:title', content: '6206 · UserSig expired' } },
    ]);
  });
});
