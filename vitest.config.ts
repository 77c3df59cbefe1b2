import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The count that .ci/run prints is read from the report.
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/vitest.json' }]],
    // One more than the cores of a small machine, because a test in a browser mostly waits; all projects share them.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 60_000,
          // Modules are made anew for each file all the same; what a test puts into the world is taken back.
          isolate: false,
          unstubGlobals: true,
          // The fixtures are in four languages, however many the site has.
          alias: [
            {
              find: /^\.\/languages\.ts$/,
              replacement: `${import.meta.dirname}/test/unit/four-languages.ts`,
            },
          ],
        },
      },
      {
        test: { name: 'record', include: ['test/record/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'site',
          include: ['test/{site,browser,engines}/**/*.test.ts'],
          globalSetup: 'test/build-site.ts',
          // Longer than everything that a test waits for inside: a test fails by what it saw, not by the clock.
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // What a page shows becomes so, however busy the machine: `await expect.poll(links).toEqual([…])`.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
    coverage: {
      include: ['src/documents/**', 'src/record/**', 'src/report/**'],
      thresholds: { 100: true },
    },
  },
});
