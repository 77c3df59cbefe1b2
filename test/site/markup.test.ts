import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { samplePages } from './sample-pages.ts';
import { tagsOf } from './tags-of.ts';

const { dist } = inject('site');
const pages = (await listFiles(dist)).filter((file) => file.endsWith('.html'));

test('no page shows what a template or a script left behind', () => {
  const leftover =
    /\{\{|\}\}|\[object |\bNaN\b|>\s*(?:undefined|null|true|false)\s*<|="(?:undefined|null)"|&lt;br|\[[\w-]+\]\[[\w-]*\]/;
  // What stands in an attribute of ours is for a script to fill.
  const shown = (html: string) =>
    html
      .replace(/<script.*?<\/script>/gs, '')
      // A title may break before any of its words.
      .replaceAll('<wbr>', '')
      // The words write `true` so, as an SDK's value.
      .replace(/<code(?: dir="auto")?>(?:true|false|null|undefined)<\/code>/g, '')
      .replace(/\sdata-[\w-]+="[^"]*"/g, (own) =>
        own.replace(/\{\{\w+\}\}/g, '').replace(/\}+/g, '}'),
      );
  const faults = eachPage((html) => leftover.exec(shown(html))?.[0] ?? []);
  expect(faults).toEqual([]);
});

test('no page shows a key of the interface’s words instead of the words', () => {
  const keys = Object.keys(JSON.parse(readFileSync('src/content/i18n/en.json', 'utf8')) as object);
  expect(keys.length).toBeGreaterThan(50);
  const key = new RegExp(
    `[>"](?:${keys.map((name) => name.replaceAll('.', '\\.')).join('|')})[<"]`,
  );
  expect(eachPage((html) => key.exec(html)?.[0] ?? [])).toEqual([]);
});

test('every link, button and heading that is not hidden has a name', () => {
  const element = /<(a|button|h[1-6]|th|summary|label|legend|option|title)\b([^>]*)>(.*?)<\/\1>/gs;
  const faults = eachPage((html) =>
    [...html.replace(/<script.*?<\/script>/gs, '').matchAll(element)]
      .filter(
        ([, , attributes = '', inside = '']) =>
          // What is hidden gets its words from the script that shows it; axe looks at what is shown.
          !/\shidden(?:\s|$)/.test(attributes) &&
          !/aria-label="[^"]+"/.test(attributes + inside) &&
          isBlank(inside),
      )
      .map(([whole]) => whole.slice(0, 120)),
  );
  expect(faults).toEqual([]);
});

test('every section of a page has an anchor, the same in each language', () => {
  const anchors = samplePages.flatMap(([kind, locale, path]) => {
    // Prose written by hand has headings of its own in each language; a section offline is shown by a script.
    if (/about|api|offline|404/.test(path) || !path.startsWith(`${locale}/`)) return [];
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    const ids = tagsOf(html.slice(html.indexOf('<h1'))).flatMap(({ name, attributes }) =>
      name === 'h2' ? [attributes.get('id') ?? 'none'] : [],
    );
    return { kind, ids: ids.join(' ') };
  });
  expect(anchors.filter(({ ids }) => ids.split(' ').includes('none'))).toEqual([]);
  for (const [kind, pages] of Map.groupBy(anchors, (page) => page.kind)) {
    expect(pages, kind).toHaveLength(4);
    expect(new Set(pages.map(({ ids }) => ids)).size, kind).toBe(1);
  }
});

test('no script asks for styles along with another, which `importAhead` would not load', async () => {
  const scripts = (await listFiles(dist)).filter((file) => /^_astro\/.+\.js$/.test(file));
  const lists = scripts.flatMap((file) =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(/__vite__mapDeps=.*?\[(".*?)\]/g)].map(
      ([, list = '']) => list,
    ),
  );
  expect(lists.join()).toContain('.js"');
  expect(lists.filter((list) => list.includes('.css"'))).toEqual([]);
});

/** What is wrong on each page, at most five pages of it: `en/index.html: <a href="#" onclick="…">`. */
function eachPage(find: (html: string, page: string) => string | string[]): string[] {
  const faults: string[] = [];
  for (const page of pages) {
    for (const fault of [find(readFileSync(join(dist, page), 'utf8'), page)].flat())
      faults.push(`${page}: ${fault}`);
    if (faults.length >= 5) break;
  }
  return faults;
}

function isBlank(html: string): boolean {
  return (
    html
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:nbsp|#160);/g, ' ')
      .trim() === ''
  );
}
