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
  search: ['record', 'i18n'],
  offline: ['i18n'],
  root: ['loaders', 'record', 'site', 'i18n'],
  api: ['root', 'record', 'site', 'i18n'],
  'search/build': ['loaders', 'record', 'site', 'i18n'],
  'offline/store': [],
  'offline/build': ['offline/store', 'site', 'i18n'],
  'offline/worker': ['offline/store', 'i18n'],
  browser: ['i18n'],
  'search/answer': ['search', 'i18n'],
  'search/page': ['search', 'search/answer', 'browser', 'i18n'],
  'decode/read': ['search', 'search/answer'],
  'decode/page': ['decode/read', 'search', 'browser', 'i18n'],
  'offline/page': ['offline/store', 'browser', 'i18n'],
  'page-scripts': ['browser', 'search/answer', 'search/page', 'offline/page', 'i18n'],
  styles: [],
  components: [
    'root',
    'api',
    'record',
    'search',
    'decode/page',
    'offline',
    'site',
    'i18n',
    'styles',
  ],
  pages: ['components', 'root', 'api', 'search', 'offline', 'record', 'site', 'i18n', 'styles'],
};

/** What readers download: of the languages it may know the names of types alone. */
const browserRooms = [
  'browser',
  'page-scripts',
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
  const arrows = imports.filter(({ isBrowser }) => !isBrowser);
  const wrong = arrows.filter(
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
