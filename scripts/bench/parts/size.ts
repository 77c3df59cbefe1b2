import type { Bench } from '../bench.ts';
import type { Measure } from '../measure.ts';

/** The bytes of the whole site. */
export async function measureSize(bench: Bench): Promise<Measure[]> {
  const { bytes } = await bench.site();
  const note = 'all files; GitHub Pages takes 1 GB';
  return [{ name: 'Site', value: bytes / 1e6, budget: 1000, unit: ' MB', note }];
}
