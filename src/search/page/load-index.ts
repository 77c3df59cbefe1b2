import { fetchJson } from '../../browser/fetch-json.ts';
import { once } from '../../browser/once.ts';
import { siteRoot } from '../../browser/site-root.ts';
import type { Loaders } from '../answer/find-codes.ts';
import { indexAhead } from '../answer/index-ahead.ts';
import { PhraseIndex } from '../answer/phrase-index.ts';
import { buildIndex, withTexts } from '../answer/search-index.ts';
import type { TextsFile } from '../texts-file.ts';
import type { PhrasesFile } from '../phrases-file.ts';
import type { SearchFile } from '../search-file.ts';

/** A language's index, by titles alone, fetched once. @throws when the file cannot be had; the next call tries again. */
export const loadIndex = once(async (locale: string) =>
  buildIndex(await fetchJson<SearchFile>(`${siteRoot}search/${locale}.json`)),
);

/** All that search answers from, each file fetched once. */
export const loaders: Loaders = {
  load: loadIndex,
  loadWhole: once(async (locale: string) => {
    const index = await loadIndex(locale);
    const whole = withTexts(
      index,
      await fetchJson<TextsFile>(`${siteRoot}search/texts/${locale}.json`),
    );
    await indexAhead(whole);
    return whole;
  }),
  loadPhrases: () => loadPhrases(`${siteRoot}search/phrases.json`),
};

const loadPhrases = once(
  async (address: string) => new PhraseIndex(await fetchJson<PhrasesFile>(address)),
);
