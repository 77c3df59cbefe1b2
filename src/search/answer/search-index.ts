import { CodeIndex, type CodeEntry } from '../codes/code-index.ts';
import { typedKey } from '../codes/symbol-keys.ts';
import type { TextsFile } from '../texts-file.ts';
import type { SearchFile, SearchProduct, SearchWords } from '../search-file.ts';
import type { SitePage } from '../site-pages.ts';
import { fold } from '../text/fold.ts';
import { simplify, tokenise } from '../text/tokenise.ts';

/** A language's file made ready to answer from: by titles alone, until `withTexts` adds the second file. */
export function buildIndex(file: SearchFile): SearchIndex {
  const idsOf = (layer: 'legacy' | 'server') =>
    file.codes.flatMap(([product, , category], id) =>
      file.products[product]?.[layer].includes(category) ? [id] : [],
    );
  const synonyms = Map.groupBy(
    file.synonyms.map(([typed, term]) => ({ typed: simplify(fold(typed)), term: tokenise(term) })),
    ({ typed }) => typed,
  );
  const classes = Object.entries(file.classes);
  return {
    words: file.words,
    products: file.products,
    pages: file.pages,
    codes: new CodeIndex(file),
    factsOf: ({ id }) => {
      const [product = 0, , category = 0] = file.codes[id] ?? [];
      return { retry: file.retries[id], layer: file.layers[product]?.[category] };
    },
    classes: new Map(classes.flatMap(([, ids]) => ids.map((id) => [id, ids]))),
    classNames: new Map(classes.flatMap(([name, ids]) => ids.map((id) => [id, name]))),
    calls: new Map(file.calls.map(([call, ids]) => [typedKey(call), ids])),
    causes: new Map(),
    asked: [],
    legacy: new Set(idsOf('legacy')),
    serverOnly: new Set(idsOf('server').filter((id) => !file.codes[id]?.[4])),
    synonyms: new Map(
      [...synonyms]
        .map(([typed, rows]): [string, string[][]] => [typed, rows.map(({ term }) => term)])
        .sort(([a], [b]) => b.length - a.length),
    ),
  };
}

/** The same with the texts, by which words are found that no title holds. */
export function withTexts(index: SearchIndex, { causes, asked }: TextsFile): SearchIndex {
  // A file of a newer release may have codes that the titles lack.
  const ids = causes.map(
    ([product, code]) =>
      index.codes.exactly(code).find((entry) => entry.product === product)?.id ?? unknown,
  );
  const idsIn = (gaps: readonly number[] = []) => {
    let place = 0;
    return gaps.map((gap) => ids[(place += gap)] ?? unknown);
  };
  return {
    ...index,
    causes: new Map(causes.map(([, , cause], at) => [ids[at] ?? unknown, cause])),
    asked: asked.words.split(' ').map((word, at) => ({
      word,
      once: idsIn(asked.once[at]),
      often: idsIn(asked.often[at]),
    })),
  };
}

/** The id of no entry. */
const unknown = -1;

/** What search answers from. */
export interface SearchIndex {
  words: SearchWords;
  products: SearchProduct[];
  /** The site's own pages. */
  pages: readonly SitePage[];
  codes: CodeIndex;
  /** Whether the call of a code may be repeated, and where it arises. */
  factsOf(entry: CodeEntry): EntryFacts;
  /** By an entry's id: the ids of all that mean the same. */
  classes: Map<number, readonly number[]>;
  /** By an entry's id: the id of that class. */
  classNames: ReadonlyMap<number, string>;
  /** By the `typedKey` of a call's name, the ids of the entries that it returns. */
  calls: Map<string, readonly number[]>;
  /** By an entry's id: its cause, once the texts are there. */
  causes: ReadonlyMap<number, string>;
  /** The words of what people type, and the ids of the entries that they mean, once the texts are there. */
  asked: readonly AskedWord[];
  /** Ids of the entries of a legacy SDK. */
  legacy: Set<number>;
  /** Ids of the entries that a server returns and no SDK has a name for. */
  serverOnly: Set<number>;
  /** By what is typed, the longest first: the words of each term it may stand for. */
  synonyms: Map<string, string[][]>;
}

interface EntryFacts {
  retry: SearchFile['retries'][number] | undefined;
  layer: SearchFile['layers'][number][number] | undefined;
}

/** A word, and the entries in one or several of whose queries it stands. */
interface AskedWord {
  word: string;
  once: readonly number[];
  often: readonly number[];
}
