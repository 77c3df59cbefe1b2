import { expect, test } from 'vitest';
import { findProgram } from '../../engines/find-program.ts';

const names = {
  linux: ['firefox'],
  mac: ['Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox\\firefox.exe'],
};

test.each<[NodeJS.Platform, Record<string, string>, string]>([
  ['linux', {}, '/usr/bin/firefox'],
  ['linux', { PATH: '/home/me/bin' }, '/home/me/bin/firefox'],
  ['darwin', {}, '/Applications/Firefox.app/Contents/MacOS/firefox'],
  [
    'win32',
    { PROGRAMFILES: 'C:\\Program Files' },
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
])('on %s with %j a program is found at %s', (platform, env, path) => {
  const machine = { platform, env, isProgram: (asked: string) => asked === path };
  expect(findProgram('FIREFOX_PATH', names, machine)).toBe(path);
});

test('the program that the variable names goes before one that is installed', () => {
  const machine = {
    platform: 'linux' as const,
    env: { FIREFOX_PATH: '/my/firefox' },
    isProgram: () => true,
  };
  expect(findProgram('FIREFOX_PATH', names, machine)).toBe('/my/firefox');
});

test('a variable that leads nowhere is an error, whatever is installed', () => {
  const machine = {
    platform: 'linux' as const,
    env: { FIREFOX_PATH: '/gone' },
    isProgram: (path: string) => path !== '/gone',
  };
  expect(() => findProgram('FIREFOX_PATH', names, machine)).toThrow(
    'FIREFOX_PATH is `/gone`, where no program is: correct it, or unset it.',
  );
});

test('a program that is nowhere, or not made for the system, is null', () => {
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  const nowhere = { platform: 'linux' as const, env: {}, isProgram: () => false };
  const other = { platform: 'win32' as const, env, isProgram: () => true };
  expect(findProgram('FIREFOX_PATH', names, nowhere)).toBeNull();
  expect(findProgram('WEBKIT_DRIVER_PATH', { linux: ['WebKitWebDriver'] }, other)).toBeNull();
});
