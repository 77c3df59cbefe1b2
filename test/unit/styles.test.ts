import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('every class of a style is given to an element, here or in Starlight', () => {
  const given = new Set(
    readAll('{src,node_modules/@astrojs/starlight}/**/*.{astro,ts,js}').flatMap((text) =>
      // Whatever stands in quotes behind the word in its line: `class="a b"`, `className: ['a']`, `classList.add('a')`.
      Array.from(text.matchAll(/\bclass(?:Name|List|:list)?\b.*/g), ([line]) => line).flatMap(
        (line) =>
          Array.from(line.matchAll(/["'`]([^"'`]*)["'`]/g), ([, names = '']) =>
            names.split(/\s+/),
          ).flat(),
      ),
    ),
  );
  const styled = readAll('{src/styles,public}/*.css').flatMap((text) =>
    Array.from(
      text.replace(/\/\*[\s\S]*?\*\/|url\([^)]*\)/g, '').matchAll(/\.([a-z](?:[\w-]|\\.)*)/g),
      ([, name = '']) => name.replace('\\', ''),
    ),
  );
  expect(styled.length).toBeGreaterThan(100);
  expect([...new Set(styled)].filter((name) => !given.has(name))).toEqual([]);
});

test('what phones have goes over to what is wider at one width, where Starlight’s header does', () => {
  const widths = readAll('src/styles/*.css').flatMap(
    (text) => text.match(/(?<=@media[^{]*)\([^()]*\b(?:49\.\d+|50)rem\)/g) ?? [],
  );
  expect(widths.length).toBeGreaterThan(5);
  expect([...new Set(widths)].sort()).toEqual(['(width < 50rem)', '(width >= 50rem)']);
});

function readAll(pattern: string): string[] {
  return globSync(pattern, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
}
