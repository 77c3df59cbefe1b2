import type { Bench } from '../bench.ts';
import type { Measure } from '../measure.ts';
import { measureLoaded } from '../measure-loaded.ts';
import { weighCodePages } from '../page-weights.ts';

/** The weight of code pages, and of all that one loads in a browser. */
export async function measurePages(bench: Bench): Promise<Measure[]> {
  const weights = await weighCodePages(bench.dist, await bench.codes());
  const middle = weights[Math.floor(weights.length / 2)];
  const largest = weights.at(-1);
  if (!middle || !largest) throw new Error('The site has no code page.');
  const loaded = await measureLoaded(bench.dist, middle.address);
  return [
    {
      name: 'Code page, median',
      value: middle.bytes / 1000,
      budget: 6,
      unit: ' kB',
      note: `HTML gzipped, ${middle.address}`,
    },
    {
      name: 'Code page, largest',
      value: largest.bytes / 1000,
      budget: 10,
      unit: ' kB',
      note: `HTML gzipped, ${largest.address}`,
    },
    {
      name: 'Code page, all it loads',
      value: loaded.bytes / 1000,
      budget: 19,
      unit: ' kB',
      note: `with headers, ${middle.address}`,
    },
    {
      name: 'Code page, requests',
      value: loaded.requests,
      budget: 7,
      unit: '',
      note: 'first visit',
    },
  ];
}
