import { isWithin, judgeQueries } from '../../queries/judge-queries.ts';
import { soundRecord } from '../../sound-record.ts';
import type { Bench } from '../bench.ts';
import type { Measure } from '../measure.ts';

/** How many of the judged queries do not have what was expected in the first places. */
export async function measureQueries({ project }: Bench): Promise<Measure[]> {
  const record = await soundRecord();
  if (!record) return [];
  const { queries } = await judgeQueries(project, record);
  const outside = (places: number) =>
    (100 * queries.filter((query) => !isWithin(places, query)).length) / queries.length;
  const note = `of ${queries.length} judged queries`;
  return [
    { name: 'Queries, not first', value: outside(1), budget: 10, unit: ' %', note },
    { name: 'Queries, not in three', value: outside(3), budget: 0, unit: ' %', note },
  ];
}
