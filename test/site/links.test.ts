import { expect, inject, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { readRecord } from './record.ts';

const { root, dist, origin, base } = inject('site');

test('every link and anchor of every page leads to a page of the site and an id on it', async () => {
  const { faults, pages, count } = await brokenLinks(dist, { origin, base });
  expect(faults.slice(0, 20)).toEqual([]);
  expect(pages).toBeGreaterThan(readRecord(root).codes.length * 5);
  expect(count).toBeGreaterThan(pages * 10);
});
