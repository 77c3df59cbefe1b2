import type { Measure } from '../measure.ts';
import { median } from '../median.ts';
import type { Category, LighthouseReport } from './run-lighthouse.ts';

/** The lines on what Lighthouse found: how fast each page is, and the worst page in all else. */
export function lighthouseMeasures(pages: readonly PageReports[]): Measure[] {
  return [
    ...pages.map(({ kind, reports }) => ({
      name: `Lighthouse, ${kind}`,
      value: pointsLost(reports, 'performance'),
      budget: 2,
      unit: '',
      note: `points lost of performance; ${describe(reports)}`,
    })),
    ...(['accessibility', 'best-practices', 'seo'] as const).map((category) =>
      worst(
        `${category}, lost`,
        pages.filter(({ reports }) => reports.every(({ categories }) => categories[category])),
        (reports) => pointsLost(reports, category),
      ),
    ),
    {
      ...worst(
        'layout shift',
        pages,
        (reports) => 1000 * audit(reports, 'cumulative-layout-shift'),
      ),
      unit: ' ‰',
    },
  ];
}

function worst(
  name: string,
  pages: readonly PageReports[],
  valueOf: (reports: LighthouseReport[]) => number,
): Measure {
  const values = pages.map(({ kind, reports }) => ({ kind, value: valueOf(reports) }));
  const value = Math.max(...values.map((page) => page.value));
  const kinds = values.filter((page) => page.value === value).map(({ kind }) => kind);
  const version = pages[0]?.reports[0]?.lighthouseVersion;
  const note = `the most of ${pages.length} pages${value > 0 ? ` (${kinds.join('; ')})` : ''}; Lighthouse ${version}`;
  return { name: `Lighthouse, ${name}`, value, budget: 0, unit: '', note };
}

/** `0.98 → 2`; a score that could not be given, because an audit failed to run, is all lost. */
function pointsLost(reports: readonly LighthouseReport[], category: Category): number {
  return median(
    reports.map(({ categories }) => 100 - Math.round((categories[category]?.score ?? 0) * 100)),
  );
}

/** `"LCP 1.1 s, TBT 20 ms"` */
function describe(reports: readonly LighthouseReport[]): string {
  const paint = audit(reports, 'largest-contentful-paint') / 1000;
  return `LCP ${paint.toFixed(1)} s, TBT ${audit(reports, 'total-blocking-time').toFixed(0)} ms`;
}

function audit(reports: readonly LighthouseReport[], id: string): number {
  return median(
    reports.map(({ audits }) => {
      const value = audits[id]?.numericValue;
      if (value === undefined) throw new Error(`Lighthouse did not measure ${id}.`);
      return value;
    }),
  );
}

/** The reports of one page, one a run. */
export interface PageReports {
  kind: string;
  reports: LighthouseReport[];
}
