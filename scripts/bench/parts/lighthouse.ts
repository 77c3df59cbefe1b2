import { base } from '../../../src/site/origin.ts';
import { startPagesServer } from '../../pages-server.ts';
import type { Bench } from '../bench.ts';
import { lighthouseMeasures, type PageReports } from '../lighthouse/lighthouse-measures.ts';
import { findLighthouse, runLighthouse } from '../lighthouse/run-lighthouse.ts';
import { samplePages } from '../lighthouse/sample-pages.ts';
import type { Measure } from '../measure.ts';

/** What Lighthouse says of each kind of page, the median of the runs; nothing where it is not installed. */
export async function measureLighthouse(bench: Bench): Promise<Measure[]> {
  const program = await findLighthouse();
  if (program === null) {
    console.error('  left out: no `lighthouse` on the PATH, and LIGHTHOUSE names none');
    return [];
  }
  const samples = samplePages(await bench.codes());
  const server = await startPagesServer({ root: bench.dist, base, port: 0 });
  try {
    const pages: PageReports[] = [];
    for (const { kind, path, isMissing } of samples) {
      console.error(`  ${kind}`);
      const flags = isMissing
        ? ['--ignore-status-code', '--only-categories=performance,accessibility']
        : [];
      const reports = [];
      // One at a time: a second browser would slow down the first.
      for (let run = 0; run < bench.runs; run++)
        reports.push(await runLighthouse(program, server.url + path, flags));
      pages.push({ kind, reports });
    }
    return lighthouseMeasures(pages);
  } finally {
    await server.close();
  }
}
