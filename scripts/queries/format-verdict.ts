import { isWithin, type JudgedQuery, type Verdict } from './judge-queries.ts';

/** The verdict as a person reads it: figures overall and by language, then each query that misses the first place. */
export function formatVerdict({ queries, missed, answered, isFirstOften }: Verdict): string {
  const byPage = Map.groupBy(queries, ({ page }) => page);
  const notFirst = queries.filter((query) => !isWithin(1, query) && !missed.includes(query));
  return [
    'judged queries         first     within three',
    figures('all', queries),
    ...[...byPage].map(([page, judged]) => figures(page, judged)),
    ...section('Within three, but not first; what came instead:', notFirst),
    ...section('Not within three, as all should be; what came instead:', missed),
    ...section('Within three now: move from open-queries.tsv to queries.tsv', answered),
    ...(isFirstOften ? [] : ['', 'First less often than nine times out of ten, as it should be.']),
    '',
  ].join('\n');
}

/** Whether the ranking is as good as it has to be. */
export function isGood({ missed, answered, isFirstOften }: Verdict): boolean {
  return missed.length === 0 && answered.length === 0 && isFirstOften;
}

/** `"en      160   148  92.5 %   160 100.0 %"` */
function figures(name: string, judged: readonly JudgedQuery[]): string {
  const share = (places: number) => {
    const count = judged.filter((query) => isWithin(places, query)).length;
    const percent = ((100 * count) / judged.length).toFixed(1);
    return `${String(count).padStart(6)} ${percent.padStart(5)} %`;
  };
  return `${name.padEnd(6)}${String(judged.length).padStart(8)}${share(1)}   ${share(3)}`;
}

function section(heading: string, queries: readonly JudgedQuery[]): string[] {
  if (queries.length === 0) return [];
  return ['', heading, ...queries.map(describe)];
}

/** `"  en “socket closed”: tencent-im:9515; came tencent-im:9516, tencent-im:9515"` */
function describe({ page, query, expected, found }: JudgedQuery): string {
  return `  ${page} “${query}”: ${expected}; came ${found.slice(0, 3).join(', ') || 'nothing'}`;
}
