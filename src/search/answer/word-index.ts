import { rootOf } from '../text/root-of.ts';
import { tokenise } from '../text/tokenise.ts';
import { namesIndexOf, type NamesIndex, type TitleShape } from './names-index.ts';
import type { SearchIndex } from './search-index.ts';
import { SpellingTree } from './spelling-tree.ts';
import { TextsIndex } from './texts-index.ts';
import type { Places } from './vocabulary.ts';
import { weights } from './weights.ts';

const indexes = new WeakMap<SearchIndex, WordIndex>();

/** The words of a language's codes, indexed once. */
export function wordIndexOf(index: SearchIndex): WordIndex {
  const words = indexes.get(index) ?? new WordIndex(index);
  indexes.set(index, words);
  return words;
}

/** Finds the codes that hold a word: itself and words that begin with it, or words spelled like it. */
export class WordIndex {
  readonly #names: NamesIndex;
  readonly #texts: TextsIndex;
  readonly #index: SearchIndex;
  readonly #hits = new Map<string, Hits>();
  /** Made when a word is first found in no text. */
  #tree: SpellingTree | undefined;

  constructor(index: SearchIndex) {
    this.#names = namesIndexOf(index.codes);
    this.#texts = new TextsIndex(index);
    this.#index = index;
  }

  /** Indexes some more words, ahead of the first question, which indexes all; says whether any are left. */
  grow(count: number): boolean {
    return this.#names.grow(count) || this.#texts.grow(count);
  }

  /** Whether a title holds exactly this word. */
  has(word: string): boolean {
    return this.#names.has(word);
  }

  /** How long an entry's title is. */
  titleOf(id: number): TitleShape {
    return this.#names.titleOf(id);
  }

  /** Whether any text holds exactly this word. */
  stands(word: string): boolean {
    return this.#whole(rootOf(word)).length > 0;
  }

  /** Where a word stands, and how well it fits there. */
  hits(word: string): Hits {
    const hits = this.#hits.get(word) ?? this.#lookUp(word);
    this.#hits.set(word, hits);
    return hits;
  }

  #lookUp(word: string): Hits {
    const root = rootOf(word);
    const isLatin = /^[a-z]+$/.test(word);
    // One letter begins too many words; one character of another script may be a word.
    const isPart = isLatin ? word.length > 2 : word.length === 1 && /\P{ASCII}/u.test(word);
    const whole = this.#whole(root);
    // What is no word may be the beginning of one, but not without its own ending: `experied` begins no `experience`.
    const begun = isPart ? this.#begunBy(whole.length > 0 ? root : word) : [];
    const known = [...this.#fits(whole), ...this.#fits(begun, weights.beginningOfWord)];
    const shortest = known.length > 0 ? shortestKnownSlip : shortestSlip;
    const mayBeSlip = letters.test(word) && word.length >= shortest && !known.some(isOfText);
    const like = mayBeSlip ? this.#like(word, known.length > 0 ? 1 : undefined) : [];
    const found = entriesOf(like) > surelyMore * entriesOf(known) ? [...known, ...like] : known;
    const hits = new Map<number, { quality: number; inTitle: boolean }>();
    for (const { id, field, fit } of found) {
      const hit = hits.get(id);
      hits.set(id, {
        quality: Math.max(hit?.quality ?? 0, fit),
        inTitle: Boolean(hit?.inTitle) || field === 'title',
      });
    }
    return hits;
  }

  #whole(root: string): Places<Field>[] {
    return [this.#names.get(root) ?? [], this.#texts.get(root) ?? []].flat();
  }

  #begunBy(root: string): Places<Field>[] {
    return [...this.#names.begunBy(root), ...this.#texts.begunBy(root)];
  }

  /** What the words are found as that are spelled most like one, with so many slips at most. */
  near(word: string, most?: number): string[] {
    this.#tree ??= new SpellingTree(spelledIn(this.#index));
    const near = this.#tree.near(word, most);
    // What only people type is known without its ending.
    const root = rootOf(word);
    return near.length > 0 || root.length < shortestSlip ? near : this.#tree.near(root, most);
  }

  /** What is spelled like a word fits as the word that most texts hold. */
  #like(word: string, most?: number): Fit[] {
    const near = this.near(word, most).map((root) => this.#whole(root));
    return this.#fits(near.sort((a, b) => held(b) - held(a))[0] ?? [], weights.mistyped);
  }

  /** How well words at these places fit their entries, if they fit as well as that themselves. */
  #fits(all: readonly Places<Field>[], share = 1): Fit[] {
    return all.flatMap((places) =>
      (Object.keys(places) as Field[]).flatMap((field) =>
        (places[field] ?? []).map((id) => ({ id, field, fit: share * this.#fit(field, id) })),
      ),
    );
  }

  /** How well a word fits an entry in one of whose fields it stands: the longer a cause, the less it says. */
  #fit(field: Field, id: number): number {
    const longer = field === 'cause' ? Math.max(0, (this.#texts.lengths.get(id) ?? 0) - 1) : 0;
    return weights.fields[field] / (1 + weights.lengthOfCause * longer);
  }
}

/** The words of letters in titles and texts, each with its root. */
function* spelledIn({ codes, causes, asked }: SearchIndex): Generator<[string, string]> {
  for (const { word } of asked) if (letters.test(word)) yield [word, word];
  for (const text of [...codes.entries.map(({ title }) => title), ...causes.values()])
    for (const word of tokenise(text)) if (letters.test(word)) yield [word, rootOf(word)];
}

/** How many places hold a word: of words that may be meant, a common one more likely is. */
function held(places: readonly Places<Field>[]): number {
  return places
    .flatMap((fields) => Object.values(fields))
    .reduce((sum, { length }) => sum + length, 0);
}

/** What people type and the symbols of SDKs have slips of their own, as `ALLREADY`. */
function isOfText({ field }: Fit): boolean {
  return field === 'title' || field === 'cause';
}

function entriesOf(fits: readonly Fit[]): number {
  return new Set(fits.map(({ id }) => id)).size;
}

/** In letters; `apns` is no `apps`. */
const shortestSlip = 4;
const shortestKnownSlip = 7;

/** How many times the entries of a word has the one that it may be a slip for. */
const surelyMore = 10;

/** In other scripts, a letter more or less is another word. */
const letters = /^(?:[a-z]+|[ァ-ー]+)$/;

/** By an entry's id: how well a word fits it, up to 1, and whether its title holds the word. */
export type Hits = ReadonlyMap<number, { quality: number; inTitle: boolean }>;

type Field = keyof typeof weights.fields;

/** An entry, a field of it that holds a word, and how well the word fits there. */
interface Fit {
  id: number;
  field: Field;
  fit: number;
}
