import { expect, test } from 'vitest';
import { machineFaults } from '../../../scripts/machine-faults.js';

const packages = {
  '': { engines: { node: '>=22' } },
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
  const isInstalled = (path: string) => path === 'node_modules/engine-linux';
  expect(machineFaults(packages, { ...machine, isInstalled })).toEqual([]);
});

test('a part for this machine that npm has left out is named, with the Node that npm asks for', () => {
  const left = { ...machine, isInstalled: () => false };
  expect(machineFaults(packages, left)).toEqual([
    'npm has left out engine-linux: run `npm ci` on Node >=22, optional packages included.',
  ]);
  expect(machineFaults(packages, { ...left, platform: 'win32', arch: 'arm64' })).toEqual([
    'npm has left out @engine/win32: run `npm ci` on Node >=22, optional packages included.',
  ]);
});

test('a Node that does not run TypeScript is told which one does', () => {
  const old = { ...machine, node: 'v20.20.2', runsTypeScript: false };
  expect(machineFaults(packages, old)).toEqual([
    'Node v20.20.2 is too old to build the site, and npm has not linked a newer one: run `npx npm@11 ci`, or install Node 26.',
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
