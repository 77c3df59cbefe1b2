import type { PluralForms } from '../i18n/fill-count.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Facts } from '../record/schemas/facts.ts';
import type { Layer, Product } from '../record/schemas/product.ts';
import type { Synonym } from '../record/schemas/synonym.ts';
import type { WrittenWords } from '../record/schemas/words.ts';
import type { Retry } from '../record/tables/codes.ts';
import type { SitePage } from './site-pages.ts';
import { joinedSymbol } from './text/joined-symbol.ts';

/** A language's search file, made of the record. */
export function searchFile(
  record: Searchable,
  locale: Locale,
  box: SearchWords,
  pages: SitePage[] = [],
): SearchFile {
  const { products, facts, synonyms } = record;
  const at = (product: string, code: string) => `${product}/${code}`;
  const titles = new Map(
    record.words
      .filter((entry) => entry.locale === locale)
      .map(({ product, code, meaning }) => [at(product, code), meaning.text]),
  );
  const codesOf = (product: string, category: string) =>
    facts.filter((fact) => fact.product === product && fact.category === category);
  const codes = products.flatMap(({ id, categories }) =>
    categories.flatMap((category) => codesOf(id, category.id)),
  );
  const returned = codes.flatMap(({ calls }, id) => calls.map(({ call }) => ({ call, id })));
  return {
    retries: codes.map(({ retry }) => retry),
    layers: products.map(({ categories }) => categories.map(({ layer }) => layer)),
    classes: Object.fromEntries(
      [...Map.groupBy(codes.keys(), (id) => codes[id]?.equivalent)].flatMap(([name, ids]) =>
        name ? [[name, ids]] : [],
      ),
    ),
    calls: [...Map.groupBy(returned, ({ call }) => call)].map(([call, pairs]) => [
      call,
      [...new Set(pairs.map(({ id }) => id))],
    ]),
    products: products.map(({ id, shortNames, categories, logWords }) => ({
      id,
      name: shortNames[locale],
      categories: categories.map(({ names }) => names[locale]),
      legacy: [...categories.keys()].filter((index) => categories[index]?.layer === 'sdk-v3'),
      server: [...categories.keys()].filter((index) => categories[index]?.layer === 'server'),
      logWords,
    })),
    codes: products.flatMap(({ id, categories }, product) =>
      categories.flatMap((category, place) =>
        codesOf(id, category.id).map(({ code, symbols }): SearchCode => {
          const names = symbols.map(({ symbol }) => symbol);
          const keys = names.map(joinedSymbol);
          // Look-ups take names that differ in dots and case alone for the same.
          const unlike = names.filter((_, at) => keys.indexOf(keys[at] as string) === at);
          return [product, code, place, titles.get(at(id, code)) ?? '', unlike.join(' ')];
        }),
      ),
    ),
    synonyms: synonyms
      .filter((synonym) => synonym.locale === locale)
      .map(({ typed, term }) => [typed, term]),
    pages,
    words: box,
  };
}

/**
 * What the reader's browser answers numbers, symbols and titles from: one file a language, `/search/<locale>.json`,
 * loaded when the search dialog, the decoder or the 404 page first asks. Tuples instead of objects: half the bytes.
 */
export interface SearchFile {
  products: SearchProduct[];
  codes: SearchCode[];
  /** Whether the call of a code may be repeated, where the code stands. */
  retries: Retry[];
  /** Where codes arise, by product and category. */
  layers: Layer[][];
  /** By a class's id, the codes that mean the same, by where they stand. */
  classes: Record<string, number[]>;
  /** Calls of the SDKs, and the codes that each returns, by where they stand. */
  calls: [call: string, codes: number[]][];
  /** What people type, and the term that the record uses for it, both lower-case. */
  synonyms: [typed: string, term: string][];
  /** The site's own pages, which answer who asks for them. */
  pages: SitePage[];
  words: SearchWords;
}

/** The search box's own words, which pages that nobody searches on need not carry. */
export type SearchWords = Record<(typeof searchWordKeys)[number], string> &
  Record<(typeof countedWordKeys)[number], PluralForms> &
  FactWords;

/** What facts are called: UI strings by their whole keys. */
export type FactWords = Record<`retry.${Retry}` | `layer.${Layer}`, string>;

/** The UI strings that go into the file: each stands as `search.<key>` in src/content/i18n/. */
export const searchWordKeys = [
  'allProducts',
  'clear',
  'codes',
  'codesOfCommand',
  'commands',
  'failed',
  'loading',
  'more',
  'none',
  'others',
  'pages',
  'product',
  'recent',
  'same',
  'sitePages',
] as const;

/** Those of them that count something. */
export const countedWordKeys = ['inText', 'results', 'returnedBy'] as const;

/** A product's names in the file's language. */
export interface SearchProduct {
  id: string;
  name: string;
  /** Category names, where a code's category index points. */
  categories: string[];
  /** Where among them those of a legacy SDK stand. */
  legacy: number[];
  /** Where those that servers return. */
  server: number[];
  /** Words that its logs hold, as product.yaml has them. */
  logWords: string[];
}

/** What the file is made of. */
export interface Searchable {
  products: readonly (Product & { id: string })[];
  facts: readonly Facts[];
  words: readonly WrittenWords[];
  synonyms: readonly Synonym[];
}

/** A code: its product, category, title, and the SDKs' symbols parted by spaces. */
export type SearchCode = [
  product: number,
  code: string,
  category: number,
  title: string,
  symbols: string,
];
