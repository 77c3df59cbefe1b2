import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../api.ts';
import { products, synonyms } from '../../content.ts';
import { localeIds, type Locale } from '../../locales.ts';
import { searchWordKeys, type SearchFile, type SearchWords } from '../../search-file.ts';
import { uiStrings } from '../../ui-strings.ts';

export const getStaticPaths = (() => localeIds.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => jsonResponse(searchFile(params['locale'] as Locale));

function searchFile(locale: Locale): SearchFile {
  return {
    products: products.map(({ id, shortNames, categories }) => ({
      id,
      name: shortNames[locale],
      categories: categories.map(({ names }) => names[locale]),
    })),
    codes: products.flatMap(({ categories }, product) =>
      categories.flatMap(({ codes }, category) =>
        codes.map(({ code, words, symbols }): SearchFile['codes'][number] => {
          const names = [...new Set(symbols.map(({ symbol }) => symbol))];
          return [product, code, category, words[locale].meaning.text, names.join(' ')];
        }),
      ),
    ),
    synonyms: synonyms.filter((synonym) => synonym.locale === locale).map(({ typed, term }) => [typed, term]),
    words: Object.fromEntries(
      searchWordKeys.map((key) => [key, uiStrings[locale][`search.${key}`].replace(/\{\{(\w+)\}\}/g, '{$1}')]),
    ) as SearchWords,
  };
}
