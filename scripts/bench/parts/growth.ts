import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import type { Measure } from '../measure.ts';
import { multiplyContent } from '../multiply-content.ts';

/** What a build of four times the codes takes, beside one of today's. */
export async function measureGrowth(bench: Bench): Promise<Measure[]> {
  const content = join(bench.folder, 'content');
  await multiplyContent(join(bench.project, 'content'), content, 4);
  const now = await bench.build(bench.project);
  const later = await bench.build(bench.project, { CONTENT_DIR: content });
  return [
    {
      name: 'Build, 4 times the codes',
      value: later.milliseconds / now.milliseconds,
      budget: 4.2,
      unit: '',
      note: `${later.pages} pages in ${(later.milliseconds / 1000).toFixed(1)} s`,
    },
  ];
}
