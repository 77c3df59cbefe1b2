import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Engine, Reader } from './engine.ts';
import { complaining } from './scenarios/complaining.ts';
import { decoding } from './scenarios/decoding.ts';
import { keyboard } from './scenarios/keyboard.ts';
import { languages } from './scenarios/languages.ts';
import { offline } from './scenarios/offline.ts';
import { pages } from './scenarios/pages.ts';
import { printing } from './scenarios/printing.ts';
import { reading } from './scenarios/reading.ts';
import { searching } from './scenarios/searching.ts';
import type { Visit } from './visit.ts';
import { startWatchedSite, type WatchedSite } from './watched-site.ts';

/**
 * Tries every scenario in an engine, which is started once for all. Whatever a page complains of fails the test that
 * opened it. An engine that is not installed is named and left out, but an error where `ALL_ENGINES` is set.
 */
export function tryEngine({ name, remedy, find }: Engine): void {
  const start = find();
  const missing = `${name} is not tested: ${remedy}.`;
  if (start === null) {
    if (process.env['ALL_ENGINES']) throw new Error(missing);
    // The summary of a run names no test that it left out.
    process.stderr.write(`${missing}\n`);
    return test.skip(missing);
  }

  describe(`in ${name}`, () => {
    let reader: Reader;
    let site: WatchedSite;

    beforeAll(async () => {
      const { dist, base } = inject('site');
      site = await startWatchedSite(dist, base);
      return () => site.close();
    });
    beforeAll(async () => {
      reader = await start();
      return () => reader.close();
    });
    beforeEach(() => reader.resize(1280));
    afterEach(() => {
      expect(site.takeComplaints()).toEqual([]);
    });

    const visit: Visit = {
      get reader() {
        return reader;
      },
      get site() {
        return site;
      },
    };
    for (const scenario of scenarios) scenario(visit);
  });
}

const scenarios = [
  complaining,
  pages,
  searching,
  decoding,
  reading,
  languages,
  keyboard,
  printing,
  offline,
];
