import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { markdown } from '../../../../src/record/parse/markdown.ts';
import { setApostrophes } from '../../../../src/record/parse/set-apostrophes.ts';

function set(text: string): string {
  const tree = markdown.parse(text);
  setApostrophes(tree);
  return toMarkdown(tree).trim();
}

test('apostrophes become those of print, also behind a code span', () => {
  expect(set("The vendors' list isn't `login`'s.")).toBe('The vendors’ list isn’t `login`’s.');
});

test('code keeps its own', () => {
  expect(set("Pass `'en'`.")).toBe("Pass `'en'`.");
});
