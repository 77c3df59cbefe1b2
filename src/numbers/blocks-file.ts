/**
 * What a browser needs to say where search finds nothing, above all of a number that is not recorded:
 * `/search/blocks/<locale>.json`, a file a language, which is only then asked for.
 */
export interface BlocksFile {
  words: Record<(typeof blockWordKeys)[number] | keyof typeof otherWordKeys, string>;
  /** Where a missing code is reported. */
  issues: string;
  products: BlocksOfProduct[];
}

/** The UI strings that go into the file: each stands as `number.<key>` in src/content/i18n/. */
export const blockWordKeys = [
  'unknown',
  'inBlock',
  'to',
  'neighbours',
  'origin',
  'next',
  'help',
  'report',
  'map',
] as const;

/** More of them, by their whole keys. */
export const otherWordKeys = {
  official: 'code.official',
  suggested: 'notFound.suggested',
  elsewhere: 'search.elsewhere',
  searchAll: 'search.searchAll',
  list: 'product.pageTitle',
  decoder: 'nav.decode',
  guides: 'guides.title',
  labelled: 'list.labelled',
} as const;

/** A product's blocks, in the order of numbers. */
export interface BlocksOfProduct {
  id: string;
  name: string;
  /** The vendor's own table, in the language nearest to the reader's. */
  page: string;
  /** The titles of its categories, by id. */
  categories: Record<string, string>;
  blocks: BlockInFile[];
}

/** A block, and the ids of the categories of its codes. */
export interface BlockInFile {
  from: number;
  to: number;
  categories: string[];
}
