import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findCodes } from '../../src/search/answer/find-codes.ts';
import { buildIndex, type SearchIndex } from '../../src/search/answer/search-index.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { searchFile, type SearchWords } from '../../src/search/search-file.ts';

/** How well the search answers a table of judged queries: each with the place, from 1, of the first code expected. */
export async function queryRanks(project: string, file = 'queries.tsv'): Promise<QueryRanks> {
  const indexes = await buildIndexes(project);
  const load = async (locale: string) => indexes.get(locale) as SearchIndex;
  const table = await readFile(resolve(project, 'test/fixtures', file), 'utf8');
  const queries = await Promise.all(
    table
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map(async (line): Promise<QueryRank> => {
        const [page = '', query = '', expected = '', kind = ''] = line.split('\t');
        const codes = await findCodes(query, { locale: page, product: null, load });
        const found = codes.map(({ product, code }) => `${product}:${code}`);
        const place = found.findIndex((code) => expected.split(' ').includes(code));
        return { page, query, expected, kind, found, rank: place < 0 ? null : place + 1 };
      }),
  );
  const within = (places: number) =>
    queries.filter(({ rank }) => rank !== null && rank <= places).length;
  return { queries, first: within(1), withinThree: within(3) };
}

/** Each language's index, out of the record in `content/`, as the site's own are. */
export async function buildIndexes(project: string): Promise<Map<string, SearchIndex>> {
  const { files } = await readContent(resolve(project, 'content'));
  const { record } = readRecord(files);
  const words = {} as SearchWords;
  return new Map(
    localeIds.map((locale) => [locale, buildIndex(searchFile(record, locale, words))]),
  );
}

/** The judged queries, and how many have an expected code first, and among the first three. */
export interface QueryRanks {
  queries: QueryRank[];
  first: number;
  withinThree: number;
}

/** A judged query, what was expected, and what was found, as `product:code`. */
export interface QueryRank {
  page: string;
  query: string;
  expected: string;
  kind: string;
  found: string[];
  rank: number | null;
}
