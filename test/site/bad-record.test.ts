import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const { dist, places, failed } = inject('site').demos.bad;

test.each(failed)(
  '`astro $command` fails on a bad row, and prints every problem with its place and rule',
  ({ code, output }) => {
    expect(code).toBe(1);
    expect(places.filter((place) => !output.includes(place))).toEqual([]);
    expect(output).toMatch(/\b\d+ problems in the record/);
    expect(output).toContain('Fix: remove one of the two rows.');
    expect(output.split('duplicate-code')).toHaveLength(2);
  },
);

test('a build that failed leaves no page behind', () => {
  expect(existsSync(join(dist, 'index.html'))).toBe(false);
});
