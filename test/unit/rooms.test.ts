import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';

const src = join(import.meta.dirname, '../../src');
const imports = importsOf(src);
const scripts = join(src, '../scripts');

/** Which rooms of src a room may name: the table of ARCHITECTURE.md. */
const rooms: Record<string, readonly string[]> = Object.fromEntries(
  section('Which room may name which')
    .filter((line) => /^\| `/.test(line))
    .map((line) => Array.from(line.matchAll(/`([\w/-]+)`/g), ([, name = '']) => name))
    .map(([room = '', ...names]) => [room, names]),
);

/** What readers download. */
const browserRooms = [
  'browser',
  'page-scripts',
  'numbers',
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

test('the map of ARCHITECTURE.md names every room, and no other', () => {
  const map = section('Rooms').join('\n');
  const named = Array.from(map.matchAll(/^\| `src\/([\w-]+)\/`/gm), ([, name]) => name);
  const there = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(named.sort()).toEqual(there.map(({ name }) => name).sort());
});

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
  expect(Object.keys(rooms).filter((room) => reach(room, rooms).has(room))).toEqual([]);
});

test('the commands of scripts, each a file with a folder, name one another in no circle', () => {
  const all = globSync('*/', { cwd: scripts });
  const arrows = importsOf(scripts)
    .map(({ from, to }) => [commandOf(from), commandOf(to)] as const)
    .filter(([from, to]) => from !== to && all.includes(from) && all.includes(to));
  const named = Object.fromEntries(
    all.map((command) => [command, arrows.flatMap(([from, to]) => (from === command ? to : []))]),
  );
  expect(arrows.length).toBeGreaterThan(3);
  expect(all.filter((command) => reach(command, named).has(command))).toEqual([]);
});

test('browsers do not download the list of languages, whose titles and headers no script needs', () => {
  const heavy = ['locales', 'strings', 'translator', 'plural-forms'].map(
    (name) => `i18n/${name}.ts`,
  );
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

/** `"drift/edition-drift.ts" → "drift"`, `"drift.ts" → "drift"` */
function commandOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

/** The rooms that a room comes to over arrows of a table. */
function reach(room: string, rooms: Record<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const open = [...(rooms[room] ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(rooms[next] ?? []));
  }
  return found;
}

/** The lines of a part of ARCHITECTURE.md. */
function section(title: string): string[] {
  const text = readFileSync(join(src, '../ARCHITECTURE.md'), 'utf8');
  return (text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '').split('\n');
}
