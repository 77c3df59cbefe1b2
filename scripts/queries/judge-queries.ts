import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ErrorRecord } from '../../src/record/read-record.ts';
import { findCodes, type Loaders } from '../../src/search/answer/find-codes.ts';
import { recordIndexes } from './record-indexes.ts';

/** How well search answers the project's judged queries, over its record, and what it still owes. */
export async function judgeQueries(project: string, record: ErrorRecord): Promise<Verdict> {
  const indexes = recordIndexes(record);
  const judge = async (file: string) =>
    judgeTable(await readFile(resolve(project, 'test/fixtures', file), 'utf8'), indexes);
  const [queries, open] = [await judge('queries.tsv'), await judge('open-queries.tsv')];
  return {
    queries,
    open,
    missed: queries.filter((query) => !isWithin(3, query)),
    answered: open.filter((query) => isWithin(3, query)),
    isFirstOften:
      queries.filter((query) => isWithin(1, query)).length >= leastFirst * queries.length,
  };
}

/** Whether an expected code stands among so many first. */
export function isWithin(places: number, { place }: JudgedQuery): boolean {
  return place !== null && place <= places;
}

const leastFirst = 0.9;

function judgeTable(table: string, indexes: Loaders): Promise<JudgedQuery[]> {
  return Promise.all(
    table
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map(async (line): Promise<JudgedQuery> => {
        const [page = '', query = '', expected = '', kind = ''] = line.split('\t');
        const { entries } = await findCodes(query, { ...indexes, locale: page, product: null });
        const found = entries.map(({ product, code }) => `${product}:${code}`);
        const at = found.findIndex((code) => expected.split(' ').includes(code));
        return { page, query, expected, kind, found, place: at < 0 ? null : at + 1 };
      }),
  );
}

/** What is asked of the ranking: nothing missed, nothing answered that is still called open, and the first place often. */
export interface Verdict {
  queries: JudgedQuery[];
  open: JudgedQuery[];
  /** Those without an expected code among the first three. */
  missed: JudgedQuery[];
  /** Those of the open queries that have one, and can move to the list. */
  answered: JudgedQuery[];
  /** Whether an expected code is the first nine times out of ten. */
  isFirstOften: boolean;
}

/** A judged query, the codes expected and found, as `product:code`, and the place, from 1, of the first one expected. */
export interface JudgedQuery {
  page: string;
  query: string;
  expected: string;
  kind: string;
  found: string[];
  place: number | null;
}
