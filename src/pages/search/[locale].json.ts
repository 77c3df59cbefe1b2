import type { APIRoute } from 'astro';
import { jsonResponse } from '../../api/responses.ts';
import { codes, guides, products, synonyms } from '../../content.ts';
import { localePaths } from '../../site/locale-paths.ts';
import type { Locale } from '../../i18n/locales.ts';
import {
  countedWordKeys,
  searchFile,
  searchWordKeys,
  type SearchWords,
} from '../../search/search-file.ts';
import { sitePages } from '../../search/site-pages.ts';
import { pluralForms } from '../../i18n/plural-forms.ts';
import { translator } from '../../i18n/translator.ts';
import { uiStrings } from '../../i18n/strings.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const words = codes.map((code) => code.words[locale]);
  return jsonResponse(
    searchFile(
      { products, facts: codes, words, synonyms },
      locale,
      searchWords(locale),
      sitePages({ products, guides }, locale, translator(locale)),
    ),
  );
};

function searchWords(locale: Locale): SearchWords {
  const strings = Object.entries(uiStrings[locale]);
  return Object.fromEntries([
    ...searchWordKeys.map((key) => [key, uiStrings[locale][`search.${key}`]]),
    ...countedWordKeys.map((key) => [key, pluralForms(locale, `search.${key}`)]),
    ...strings.filter(([key]) => /^(?:retry|layer)\.[\w-]+$/.test(key)),
  ]) as SearchWords;
}
