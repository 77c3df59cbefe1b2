import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const installed = Object.entries(packages).filter(([path]) => path !== '');

test('every package is locked by its digest', () => {
  const faults = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(faults.map(([path]) => path)).toEqual([]);
});

test('every package comes from npm’s registry', () => {
  const faults = installed.filter(
    ([, { resolved }]) => !resolved?.startsWith('https://registry.npmjs.org/'),
  );
  expect(faults.map(([path]) => path)).toEqual([]);
});

// Pagefind's, rolldown's and others' programs come as a package for each kind of machine.
test('what a package brings for other machines than the one that wrote the lock is locked as well', () => {
  const faults = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !foldersAbove(path).some((folder) => `${folder}${name}` in packages))
      .map((name) => `${path} needs ${name}`),
  );
  expect(faults).toEqual([]);
});

test('a Node for every machine is locked, in one version, and CI takes the same major version', () => {
  const nodes = Object.keys(packages['']?.optionalDependencies ?? {}).map(
    (name) => packages[`node_modules/${name}`],
  );
  const machines = nodes.map((node) => `${node?.os} ${node?.cpu}`);
  const versions = new Set(nodes.map((node) => node?.version));
  expect(machines.sort()).toEqual([
    'darwin arm64',
    'darwin x64',
    'linux arm64',
    'linux x64',
    'win32 x64',
  ]);
  expect(versions.size).toBe(1);
  const major = readFileSync(join(root, '.node-version'), 'utf8').trim();
  expect([...versions][0]).toMatch(new RegExp(`^${major}\\.`));
});

/** `"node_modules/a/node_modules/b" → ["node_modules/a/node_modules/b/node_modules/", "node_modules/a/node_modules/", "node_modules/"]` */
function foldersAbove(path: string): string[] {
  const own = path === '' ? 'node_modules/' : `${path}/node_modules/`;
  const above = path.lastIndexOf('node_modules/');
  return above < 0 ? [own] : [own, ...foldersAbove(path.slice(0, above).replace(/\/$/, ''))];
}

interface Lock {
  packages: Record<string, Package>;
}

interface Package {
  version?: string;
  integrity?: string;
  resolved?: string;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}
