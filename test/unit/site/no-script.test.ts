import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('without scripts the light theme has the colours that it has with them', () => {
  const light = new Map(
    ['node_modules/@astrojs/starlight/dist/style/props.css', 'src/styles/tokens.css'].flatMap(
      (path) =>
        [...read(path).matchAll(/:root\[data-theme='light'\][^{]*\{([^}]*)\}/g)].flatMap(
          ([, block = '']) => propertiesIn(block),
        ),
    ),
  );
  const styles = globSync('src/styles/*.css', { cwd: root }).map(read).join('');
  const used = [...styles.matchAll(/var\((--sl-color-[\w-]+|--danger)/g)].map(([, name]) => name);
  const own = new Map(propertiesIn(read('public/no-script.css')));
  expect([...own]).toEqual([...own.keys()].map((name) => [name, light.get(name)]));
  expect(used.filter((name) => light.has(name ?? '') && !own.has(name ?? ''))).toEqual([]);
  expect(own.size).toBeGreaterThan(15);
});

/** `"--danger: #9c2b20;" → [["--danger", "#9c2b20"]]` */
function propertiesIn(css: string): [string, string][] {
  return [...css.matchAll(/(--[\w-]+):([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]);
}
