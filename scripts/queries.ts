import { resolve } from 'node:path';
import { formatVerdict, isGood } from './queries/format-verdict.ts';
import { judgeQueries } from './queries/judge-queries.ts';

// `npm run queries`: how well search answers the judged queries; fails where it is less than the unit tests ask for.
const verdict = await judgeQueries(resolve(import.meta.dirname, '..'));
process.stdout.write(formatVerdict(verdict));
if (!isGood(verdict)) process.exitCode = 1;
