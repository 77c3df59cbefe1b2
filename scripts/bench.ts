import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Bench } from './bench/bench.ts';
import { formatMeasures, type Measure } from './bench/measure.ts';
import { measureOffline } from './bench/offline.ts';
import { measureBuild } from './bench/parts/build.ts';
import { measureDecoder } from './bench/parts/decoder.ts';
import { measureGrowth } from './bench/parts/growth.ts';
import { measureLighthouse } from './bench/parts/lighthouse.ts';
import { measurePages } from './bench/parts/pages.ts';
import { measureQueries } from './bench/parts/queries.ts';
import { measureSearch } from './bench/parts/search.ts';
import { measureSize } from './bench/parts/size.ts';

const parts: Record<string, (bench: Bench) => Promise<Measure[]>> = {
  build: measureBuild,
  growth: measureGrowth,
  pages: measurePages,
  search: measureSearch,
  queries: measureQueries,
  decoder: measureDecoder,
  offline: async (bench) => {
    await bench.site();
    return measureOffline(bench.dist);
  },
  lighthouse: measureLighthouse,
  size: measureSize,
};
const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: Object.keys(parts) },
    runs: { type: 'string', default: '3' },
  },
});
const project = resolve(import.meta.dirname, '..');
const folder = join(project, 'node_modules/.cache/bench');

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
try {
  const bench = new Bench(project, folder, Number(flags.runs));
  const measures: Measure[] = [];
  for (const name of flags.only) {
    const part = parts[name];
    if (!part) throw new Error(`\`--only\` takes ${Object.keys(parts).join(', ')}.`);
    console.error(`${name} …`);
    measures.push(...(await part(bench)));
  }
  console.log(flags.json ? JSON.stringify(measures, null, 2) : formatMeasures(measures));
} finally {
  await rm(folder, { recursive: true, force: true });
}
