import { defineConfig } from 'vitest/config';

const unit = {
  testTimeout: 60_000,
  // The files that a worker runs share its modules; what a test puts into the world is taken back.
  isolate: false,
  unstubGlobals: true,
  // The fixtures are in four languages, however many the site has.
  alias: [
    {
      find: /^\.\/languages\.ts$/,
      replacement: `${import.meta.dirname}/test/unit/four-languages.ts`,
    },
  ],
};
const covered = ['documents', 'record', 'report'];
const site = {
  globalSetup: 'test/build-site.ts',
  // Longer than everything that a test waits for inside: a test fails by what it saw, not by the clock.
  testTimeout: 180_000,
  hookTimeout: 300_000,
  // What a page shows becomes so, however busy the machine: `await expect.poll(links).toEqual([…])`.
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    // The count that .ci/run prints is read from the reports, one of each script that has tests.
    reporters: ['default', ['json', { outputFile: `node_modules/.cache/tests/${script()}.json` }]],
    // One more than the cores of a small machine, because a test in a browser mostly waits; all projects share them.
    maxWorkers: 3,
    projects: [
      {
        // Of these rooms every line and branch is tried, by their own tests alone: to count them slows every test down.
        test: {
          ...unit,
          name: 'covered',
          include: covered.map((room) => `test/unit/${room}/**/*.test.ts`),
        },
      },
      {
        test: {
          ...unit,
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          exclude: covered.map((room) => `test/unit/${room}/**`),
        },
      },
      {
        // One worker reads the record once for all of them.
        test: {
          name: 'record',
          include: ['test/record/**/*.test.ts'],
          testTimeout: 60_000,
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...site, name: 'site', include: ['test/{site,browser}/**/*.test.ts'] } },
      { test: { ...site, name: 'engines', include: ['test/engines/**/*.test.ts'] } },
    ],
    coverage: {
      include: covered.map((room) => `src/${room}/**`),
      thresholds: { 100: true },
    },
  },
});

/** The script of package.json that this runs for: `test:unit` → `test-unit`. */
function script(): string {
  return process.env['npm_lifecycle_event']?.replaceAll(':', '-') ?? 'vitest';
}
