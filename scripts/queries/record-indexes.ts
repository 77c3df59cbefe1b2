import { resolve } from 'node:path';
import { localeIds } from '../../src/i18n/locales.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { buildIndex, withCauses, type SearchIndex } from '../../src/search/answer/search-index.ts';
import { causesFile } from '../../src/search/causes-file.ts';
import { searchFile, type SearchWords } from '../../src/search/search-file.ts';

/** Each language's index, out of the record in `content/`, as the site's own are. */
export async function recordIndexes(project: string): Promise<Map<string, SearchIndex>> {
  const { files } = await readContent(resolve(project, 'content'));
  const { record } = readRecord(files);
  const words = {} as SearchWords;
  return new Map(
    localeIds.map((locale) => [
      locale,
      withCauses(buildIndex(searchFile(record, locale, words)), causesFile(record, locale)),
    ]),
  );
}
