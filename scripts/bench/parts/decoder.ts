import type { Bench } from '../bench.ts';
import { timeDecode } from '../decode-log.ts';
import type { Measure } from '../measure.ts';

/** How long the decoder takes over a large log. */
export async function measureDecoder(bench: Bench): Promise<Measure[]> {
  await bench.site();
  const { milliseconds, characters } = await timeDecode(bench.dist);
  const note = `${(characters / 1e6).toFixed(1)} MB of log`;
  return [{ name: 'Log decoder', value: milliseconds / 1000, budget: 2, unit: ' s', note }];
}
