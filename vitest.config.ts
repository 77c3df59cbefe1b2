import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The count that .ci/run prints is read from the report.
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/vitest.json' }]],
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      { test: { name: 'record', include: ['test/record/**/*.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: 'test/build-site.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // What a page shows becomes so, however busy the machine: `await expect.poll(links).toEqual([…])`.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
    coverage: {
      include: ['src/parse/**', 'src/record/**', 'src/report/**', 'src/schemas/**'],
      thresholds: { 100: true },
    },
  },
});
