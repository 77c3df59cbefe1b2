/**
 * What the reader's browser needs to answer from: one file a language, `/search/<locale>.json`, loaded when the
 * search dialog, the decoder or the 404 page first asks. Tuples instead of objects: half the bytes.
 */
export interface SearchFile {
  products: SearchProduct[];
  codes: SearchCode[];
  /** What people type, and the term that the record uses for it, both lower-case. */
  synonyms: [typed: string, term: string][];
  words: SearchWords;
}

/** The search box's own words, which pages that nobody searches on need not carry. */
export type SearchWords = Record<(typeof searchWordKeys)[number], string>;

/** The UI strings that go into the file: each stands as `search.<key>` in src/content/i18n/. */
export const searchWordKeys = [
  'allProducts',
  'clear',
  'close',
  'codes',
  'failed',
  'loading',
  'none',
  'pages',
  'product',
  'recent',
  'results',
] as const;

/** A product's names in the file's language. */
export interface SearchProduct {
  id: string;
  name: string;
  /** Category names, where a code's category index points. */
  categories: string[];
}

/** A code: its product, category, title, and the SDKs' symbols parted by spaces. */
export type SearchCode = [product: number, code: string, category: number, title: string, symbols: string];
