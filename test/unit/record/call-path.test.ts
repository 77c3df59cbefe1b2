import { expect, test } from 'vitest';
import { callPath } from '../../../src/record/call-path.ts';

const drawn = (...[category]: Parameters<typeof callPath>) => {
  const { stations, at } = callPath(category);
  return stations.map((station) => (station === at ? `[${station}]` : station)).join(' ');
};

test.each([
  ['sdk', 'app [sdk] network server'],
  ['web', 'app [sdk] network server'],
  ['sdk-v3', 'app [sdk] network server'],
  ['server', 'app sdk network [server]'],
] as const)('codes of the layer %s arise there: %s', (layer, path) => {
  expect(drawn({ layer })).toBe(path);
});

test.each([
  ['sdk', 'network', 'app sdk [network] server'],
  ['server', 'push', 'app sdk network server [push]'],
  ['server', 'api', 'backend network [server]'],
] as const)('a category of the layer %s may name another place, %s: %s', (layer, place, path) => {
  expect(drawn({ layer, place })).toBe(path);
});
