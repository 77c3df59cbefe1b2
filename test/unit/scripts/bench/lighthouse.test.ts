import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { formatMeasures } from '../../../../scripts/bench/measure.ts';
import { lighthouseMeasures } from '../../../../scripts/bench/lighthouse/lighthouse-measures.ts';
import {
  findLighthouse,
  runLighthouse,
  type LighthouseReport,
} from '../../../../scripts/bench/lighthouse/run-lighthouse.ts';

afterEach(() => vi.unstubAllEnvs());

test('of each page stands how fast it is, and of all else the worst page, by the median of the runs', () => {
  const pages = [
    { kind: 'home, en', reports: [report(0.97), report(1, { shift: 0.2 }), report(1)] },
    { kind: 'code, ja', reports: [report(0.9, { seo: 0.92, shift: 0.04 })] },
    { kind: '404', reports: [missing(report(1))] },
  ];
  expect(`\n${formatMeasures(lighthouseMeasures(pages))}\n`).toMatchInlineSnapshot(`
    "
    Measure                            Value  Budget         Made from
    Lighthouse, home, en                0.00       2  under  points lost of performance; LCP 1.1 s, TBT 20 ms
    Lighthouse, code, ja                10.0       2  OVER   points lost of performance; LCP 1.1 s, TBT 20 ms
    Lighthouse, 404                     0.00       2  under  points lost of performance; LCP 1.1 s, TBT 20 ms
    Lighthouse, accessibility, lost     0.00       0  under  the most of 3 pages; Lighthouse 13.0.0
    Lighthouse, best-practices, lost    0.00       0  under  the most of 2 pages; Lighthouse 13.0.0
    Lighthouse, seo, lost               8.00       0  OVER   the most of 2 pages (code, ja); Lighthouse 13.0.0
    Lighthouse, layout shift          40.0 ‰     0 ‰  OVER   the most of 3 pages (code, ja); Lighthouse 13.0.0
    "
  `);
});

test('a score that Lighthouse could not give is lost, and a figure that it lacks is an error', () => {
  const { audits, ...rest } = report(1);
  const [line] = lighthouseMeasures([
    { kind: 'home', reports: [{ ...rest, audits, categories: { performance: { score: null } } }] },
  ]);
  expect(line?.value).toBe(100);
  const without = [{ kind: 'home', reports: [{ ...rest, audits: {} }] }];
  expect(() => lighthouseMeasures(without)).toThrow('did not measure largest-contentful-paint');
});

test('the program that LIGHTHOUSE names is asked for the page, with the browser that tests use', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  try {
    const program = join(folder, 'lighthouse');
    await writeFile(
      program,
      `#!${process.execPath}\nconsole.log(JSON.stringify({ asked: process.argv.slice(2), browser: process.env.CHROME_PATH }));\n`,
    );
    await chmod(program, 0o755);
    vi.stubEnv('CHROME_PATH', process.execPath);
    expect(await findLighthouse(program)).toBe(program);
    expect(await runLighthouse(program, 'http://localhost/en/', ['--x'])).toEqual({
      asked: [
        'http://localhost/en/',
        '--quiet',
        '--output=json',
        expect.stringMatching(/^--chrome-flags=--headless /),
        '--x',
      ],
      browser: process.execPath,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('where there is no Lighthouse, none is found, and one that is named but not there is an error', async () => {
  vi.stubEnv('PATH', '/nowhere');
  expect(await findLighthouse('')).toBe(null);
  await expect(findLighthouse('/nowhere/lighthouse')).rejects.toThrow('ENOENT');
});

function report(performance: number, { seo = 1, shift = 0 } = {}): LighthouseReport {
  const whole = { score: 1 };
  return {
    lighthouseVersion: '13.0.0',
    categories: {
      performance: { score: performance },
      accessibility: whole,
      'best-practices': whole,
      seo: { score: seo },
    },
    audits: {
      'largest-contentful-paint': { numericValue: 1149 },
      'total-blocking-time': { numericValue: 20 },
      'cumulative-layout-shift': { numericValue: shift },
    },
  };
}

/** The report of a page that is asked for two categories alone. */
function missing({ categories, ...rest }: LighthouseReport): LighthouseReport {
  const { performance, accessibility } = categories;
  return {
    ...rest,
    categories: { ...(performance && { performance }), ...(accessibility && { accessibility }) },
  };
}
