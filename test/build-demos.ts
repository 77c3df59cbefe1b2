import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostileRecord } from './hostile-record.ts';
import { astro, build } from './site/astro.ts';

/**
 * Builds the demo record, which has a code or two of each kind: with hostile names at the root of an origin, below two
 * folders, there a second time, and with two bad rows. Three codes show what a build does with 900, in a fraction of the time.
 */
export async function buildDemos(root: string, temporary: string): Promise<Demos> {
  const content = join(root, 'test/fixtures/record/content');
  const config = ['--config', 'test/site/astro.config.mjs'];
  const make = async (name: string, origin: string, base: string, from = content) => {
    const dist = join(temporary, name);
    const env = { CONTENT_DIR: from, SITE_URL: origin, BASE_PATH: base, DEMO_CACHE: temporary };
    await build(root, dist, config, env);
    return { dist, origin, base };
  };
  // One after the other: they share a cache, as the builds of a person do.
  const hostile = await hostileRecord(content, join(temporary, 'hostile-content'));
  const atRoot = await make('demo', 'https://codes.example.org', '/', hostile);
  const below = await make('demo-below', 'https://docs.example.net', '/docs/im/');
  const again = await make('demo-again', 'https://docs.example.net', '/docs/im/');
  const { places, content: damaged } = await damage(content, join(temporary, 'bad-content'));
  const bad = join(temporary, 'bad');
  const env = { CONTENT_DIR: damaged, DEMO_CACHE: temporary };
  const failed = [
    { command: 'build', ...(await astro(root, ['build', '--outDir', bad, ...config], env)) },
    { command: 'sync', ...(await astro(root, ['sync', ...config], env)) },
  ];
  return { content, atRoot, below, again, bad: { dist: bad, places, failed } };
}

/** A copy of the demo record with two bad rows, and where they stand. */
async function damage(from: string, to: string): Promise<{ content: string; places: string[] }> {
  await cp(from, to, { recursive: true });
  const change = async (file: string, edit: (text: string) => string) => {
    const path = join(to, 'demo-im', file);
    await writeFile(path, edit(await readFile(path, 'utf8')));
  };
  await change('ko/login.md', (text) => text.replace(/^\| 101 .*\n/m, '$&$&'));
  await change('codes.tsv', (text) => text.replace('\n', '\n7\tno-such-category\tfix\tapp\t-\n'));
  return {
    content: to,
    places: [
      'content/demo-im/ko/login.md:4:3  duplicate-code',
      'content/demo-im/codes.tsv:2:3  unknown-category',
    ],
  };
}

/** The sites made of the demo record. */
export interface Demos {
  /** The folder of that record. */
  content: string;
  /** Its names and titles are hostile, where the record's rules allow it. */
  atRoot: Demo;
  below: Demo;
  /** The site below two folders, built once more. */
  again: Demo;
  bad: {
    /** Where no page may have been written. */
    dist: string;
    /** The bad rows, each as the first line of its problem. */
    places: string[];
    /** How the commands ended, and all that they printed. */
    failed: { command: string; code: number | null; output: string }[];
  };
}

/** A built site, and where its pages say that they stand. */
export interface Demo {
  dist: string;
  origin: string;
  /** With its slashes. */
  base: string;
}
