import { resolve } from 'node:path';
import { readFolder } from '../src/loaders/read-folder.ts';
import { formatVerdict, isGood } from './queries/format-verdict.ts';
import { judgeQueries } from './queries/judge-queries.ts';

// `npm run queries`: how well search answers the judged queries; fails where it is less than the tests ask for.
const project = resolve(import.meta.dirname, '..');
const { record } = await readFolder(resolve(project, 'content'));
const verdict = await judgeQueries(project, record);
process.stdout.write(formatVerdict(verdict));
if (!isGood(verdict)) process.exitCode = 1;
