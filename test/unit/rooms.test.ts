import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';

const src = join(import.meta.dirname, '../../src');
const imports = importsOf(src);

/** Which rooms of src a room may name. ARCHITECTURE.md shows the same; an arrow that is not here is a mistake. */
const rooms: Record<string, readonly string[]> = {
  report: [],
  i18n: ['content'],
  site: ['i18n'],
  documents: ['report'],
  record: ['report', 'i18n'],
  loaders: ['report', 'record'],
  root: ['loaders', 'record', 'site', 'i18n'],
  api: ['root', 'record', 'site', 'i18n'],

  search: ['record', 'i18n'],
  'search/build': ['loaders', 'record', 'site', 'i18n'],
  'search/text': [],
  'search/codes': ['search', 'search/text'],
  'search/answer': ['search', 'search/codes', 'search/text'],
  'search/page': ['search', 'search/answer', 'search/codes', 'search/text', 'browser', 'i18n'],

  'decode/read': ['search/codes'],
  'decode/page': ['decode/read', 'search', 'search/codes', 'browser', 'i18n'],

  offline: ['i18n'],
  'offline/store': [],
  'offline/build': ['offline/store', 'site', 'i18n'],
  'offline/worker': ['offline/store'],
  'offline/page': ['offline/store', 'browser', 'i18n'],

  browser: [],
  'page-scripts': [
    ...['search/answer', 'search/codes', 'search/page', 'search/text', 'offline/page'],
    ...['browser', 'i18n'],
  ],
  styles: [],
  components: [
    'root',
    'record',
    'decode/page',
    'offline',
    'page-scripts',
    'search/page',
    'offline/page',
    'site',
    'i18n',
    'styles',
  ],
  pages: ['components', 'root', 'api', 'search', 'offline', 'page-scripts', 'site', 'i18n'],
};

/** What readers download. */
const browserRooms = [
  'browser',
  'page-scripts',
  'search/text',
  'search/codes',
  'search/answer',
  'search/page',
  'decode/read',
  'decode/page',
  'offline/page',
  'offline/worker',
];

/** `"search/page/results.ts" → "search/page"`, `"record/tables/codes.ts" → "record"`, `"content.ts" → "root"` */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  if (!file.includes('/')) return 'root';
  return `${first}/${second}` in rooms ? `${first}/${second}` : first;
}

test('every file of src stands in a room of the table', () => {
  const files = globSync('**/*.{ts,astro,css}', { cwd: src }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const strangers = files.filter((file) => !(roomOf(file) in rooms) && roomOf(file) !== 'content');
  expect(strangers).toEqual([]);
});

test('a room names only rooms that the table allows it', () => {
  const wrong = imports.filter(
    ({ from, to }) => roomOf(from) !== roomOf(to) && !rooms[roomOf(from)]?.includes(roomOf(to)),
  );
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('a script of a component runs what is made for browsers', () => {
  const scripts = imports.filter(({ isBrowser }) => isBrowser);
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter(({ to }) => !browserRooms.includes(roomOf(to)))).toEqual([]);
});

test('every arrow of the table is used, and none leads in a circle', () => {
  const used = new Set(imports.map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`));
  const table = Object.entries(rooms).flatMap(([from, all]) => all.map((to) => `${from} → ${to}`));
  expect(table.filter((arrow) => !used.has(arrow))).toEqual([]);
  expect(Object.keys(rooms).filter((room) => reach(room).has(room))).toEqual([]);
});

test('browsers do not download the list of languages, whose titles and headers no script needs', () => {
  const heavy = ['i18n/locales.ts', 'i18n/strings.ts', 'i18n/translator.ts'];
  const loads = imports.filter(
    ({ from, to, isType }) => !isType && browserRooms.includes(roomOf(from)) && heavy.includes(to),
  );
  expect(loads).toEqual([]);
});

test('src takes nothing from outside itself but its packages', () => {
  expect(imports.filter(({ to }) => to.startsWith('..'))).toEqual([]);
});

test('at most five files stand at the root of src', () => {
  expect(globSync('*.*', { cwd: src }).length).toBeLessThanOrEqual(5);
});

/** The rooms that a room comes to over arrows of the table. */
function reach(room: string): Set<string> {
  const found = new Set<string>();
  const open = [...(rooms[room] ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(rooms[next] ?? []));
  }
  return found;
}
