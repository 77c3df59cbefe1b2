import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const documents = ['*.md', 'docs/**/*.md', 'content/GLOSSARY.md'].flatMap((pattern) =>
  globSync(pattern, { cwd: root }),
);

test.each(documents)('every file and folder that %s names is there', (document) => {
  // What a fence shows is an example.
  const text = readFileSync(join(root, document), 'utf8')
    .split('\n```')
    .filter((_, index) => index % 2 === 0)
    .join('\n');
  const named = Array.from(
    // A room stands without its `src/`.
    text.matchAll(/`((?:src|scripts|test|content(?!\/docs`)|docs)\/[\w./[\]-]*)`/g),
    ([, path = '']) => join(root, path),
  );
  const linked = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, path = '']) =>
    join(root, dirname(document), path),
  );
  const missing = [...named, ...linked].filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
});

test.each(documents)('every command that %s names is a script of package.json', (document) => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const text = readFileSync(join(root, document), 'utf8');
  // In a code span, or in a block of commands.
  const command = /(?:^|`|&& )npm (?:run )?(?!run\b|ci\b|install\b)([a-z][\w:]*)/gm;
  const named = Array.from(text.matchAll(command), ([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
