import { localeIds } from '../../src/i18n/locales.ts';
import type { ErrorRecord } from '../../src/record/read-record.ts';
import type { Loaders } from '../../src/search/answer/find-codes.ts';
import { PhraseIndex } from '../../src/search/answer/phrase-index.ts';
import { buildIndex, withTexts, type SearchIndex } from '../../src/search/answer/search-index.ts';
import { textsFile } from '../../src/search/texts-file.ts';
import { phrasesFile } from '../../src/search/phrases-file.ts';
import { searchFile, type SearchWords } from '../../src/search/search-file.ts';

/** All that search answers from, out of a record, as the site has it. */
export function recordIndexes(record: ErrorRecord): Loaders {
  const titles = new Map(
    localeIds.map((locale) => [
      locale as string,
      buildIndex(searchFile(record, locale, {} as SearchWords)),
    ]),
  );
  const whole = new Map(
    localeIds.map((locale) => [
      locale as string,
      withTexts(titles.get(locale) as SearchIndex, textsFile(record, locale)),
    ]),
  );
  const phrases = new PhraseIndex(phrasesFile(record.facts));
  return {
    load: async (locale) => titles.get(locale) as SearchIndex,
    loadWhole: async (locale) => whole.get(locale) as SearchIndex,
    loadPhrases: async () => phrases,
  };
}
