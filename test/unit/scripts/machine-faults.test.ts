import { expect, test } from 'vitest';
import { installedNode, machineFaults } from '../../../scripts/machine-faults.js';

const packages = {
  '': { engines: { node: '>=22' }, optionalDependencies: { 'node-linux': '26.0.0' } },
  'node_modules/node-linux': { os: ['linux'], cpu: ['x64'] },
  'node_modules/plain': {},
  'node_modules/engine-linux': { os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
  'node_modules/engine-musl': { os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  'node_modules/a/node_modules/@engine/win32': { os: ['win32'], cpu: ['x64', 'arm64'] },
};
const machine = {
  platform: 'linux',
  arch: 'x64',
  node: 'v26.0.0',
  runsTypeScript: true,
  isInstalled: () => true,
};

test('a machine that has all of its parts has no faults', () => {
  const isInstalled = (path: string) => /engine-linux|node-linux/.test(path);
  expect(machineFaults(packages, { ...machine, isInstalled })).toEqual([]);
});

test('a part for this machine that npm has left out is named, with the Node that npm asks for', () => {
  const left = { ...machine, isInstalled: () => false };
  expect(machineFaults(packages, left)).toEqual([
    'npm has left out node-linux, engine-linux: run `npm ci` on Node >=22, optional packages included.',
  ]);
  expect(machineFaults(packages, { ...left, platform: 'win32', arch: 'arm64' })).toEqual([
    'npm has left out @engine/win32: run `npm ci` on Node >=22, optional packages included.',
  ]);
});

test('a Node that does not run TypeScript leaves it to the one that npm has installed', () => {
  const old = { ...machine, node: 'v20.20.2', runsTypeScript: false };
  const isInstalled = (path: string) => /engine-linux|node-linux/.test(path);
  expect(machineFaults(packages, { ...old, isInstalled })).toEqual([]);
  expect(installedNode(packages, { ...old, isInstalled })).toBe('node_modules/node-linux');
});

test('a Node that does not run TypeScript, where npm installs none, is told which one does', () => {
  const old = { ...machine, platform: 'win32', arch: 'arm64', node: 'v20.20.2' };
  expect(installedNode(packages, old)).toBe(null);
  expect(machineFaults(packages, { ...old, runsTypeScript: false })).toEqual([
    'Node v20.20.2 is too old to build the site: install Node 22.18 or later.',
  ]);
});

test.each([
  ['freebsd', 'x64'],
  ['linux', 'riscv64'],
])('%s on %s is told that it is not among the machines', (platform, arch) => {
  expect(machineFaults(packages, { ...machine, platform, arch })).toEqual([
    `This is ${platform} on ${arch}: the site is built on linux, darwin and win32, on x64 or arm64.`,
  ]);
});
