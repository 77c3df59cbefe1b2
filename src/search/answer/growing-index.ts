import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';

/** A MiniSearch that is filled in steps, or at once when it is first asked. */
export class GrowingIndex<Item extends { id: number }> {
  readonly #search: MiniSearch<Item>;
  readonly #left: Item[];

  constructor(items: readonly Item[], options: Options<Item>) {
    this.#search = new MiniSearch(options);
    this.#left = [...items];
  }

  /** Indexes some more items, and returns how many are left. */
  grow(count: number): number {
    this.#search.addAll(this.#left.splice(0, count));
    return this.#left.length;
  }

  /** What holds a text, of all items. */
  search(text: string, options: SearchOptions): SearchResult[] {
    this.grow(Infinity);
    return this.#search.search(text, options);
  }
}
