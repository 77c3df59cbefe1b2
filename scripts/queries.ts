import { resolve } from 'node:path';
import { formatVerdict, isGood } from './queries/format-verdict.ts';
import { judgeQueries } from './queries/judge-queries.ts';
import { soundRecord } from './sound-record.ts';

// `npm run queries`: how well search answers the judged queries; fails where it is less than the tests ask for.
const record = await soundRecord();
if (record) {
  const verdict = await judgeQueries(resolve(import.meta.dirname, '..'), record);
  process.stdout.write(formatVerdict(verdict));
  if (!isGood(verdict)) process.exitCode = 1;
}
