import { expect, test } from 'vitest';
import { findHeadlessShell } from '../../../scripts/find-headless-shell.ts';

const shell = '/usr/bin/chromium-headless-shell';
const machine = (...programs: string[]) => ({
  platform: 'linux' as const,
  env: {},
  isProgram: (path: string) => programs.includes(path),
});

test('a Chromium without windows is found where it is installed', () => {
  expect(findHeadlessShell(machine('/usr/bin/chromium', shell))).toBe(shell);
  expect(findHeadlessShell(machine('/usr/bin/chromium'))).toBeNull();
});

test('it does not take the place of the browser that CHROME_PATH names', () => {
  const env = { CHROME_PATH: '/my/chrome' };
  expect(findHeadlessShell({ ...machine(shell), env })).toBeNull();
});
