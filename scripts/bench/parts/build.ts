import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import type { Measure } from '../measure.ts';
import { median } from '../median.ts';
import { writePlainSite } from '../plain-site.ts';
import type { Build } from '../timed-build.ts';

/** The time of a page in our build, and beside that of a plain Starlight site of the same codes, built in turn. */
export async function measureBuild(bench: Bench): Promise<Measure[]> {
  const project = join(bench.folder, 'plain');
  await writePlainSite(project, await bench.codes(), join(bench.project, 'node_modules'));
  const pairs: [ours: Build, plain: Build][] = [];
  for (let run = 0; run < bench.runs; run++) {
    // Machines do other work as well: what slows down one of a pair slows down the other.
    const ours = run === 0 ? await bench.site() : await bench.build(bench.project);
    pairs.push([ours, await bench.build(project)]);
  }
  const [ours, plain] = [pairs.map(([build]) => build), pairs.map(([, build]) => build)];
  return [
    {
      name: 'Build, per page',
      value: median(ours.map(perPage)),
      budget: 4,
      unit: ' ms',
      note: describe(ours),
    },
    {
      name: 'Build, to a plain Starlight',
      value: median(pairs.map(([build, other]) => perPage(build) / perPage(other))),
      budget: 0.33,
      unit: '',
      note: `plain: ${describe(plain)}`,
    },
  ];
}

function perPage({ milliseconds, pages }: Build): number {
  return milliseconds / pages;
}

/** `"2717 pages in 6.6, 6.9 s"` */
function describe(builds: readonly Build[]): string {
  const seconds = builds.map(({ milliseconds }) => (milliseconds / 1000).toFixed(1));
  return `${builds[0]?.pages} pages in ${seconds.join(', ')} s`;
}
