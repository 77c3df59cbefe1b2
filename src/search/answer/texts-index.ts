import { rootOf } from '../text/root-of.ts';
import { tokenise } from '../text/tokenise.ts';
import type { SearchIndex } from './search-index.ts';
import { Vocabulary, type Placed } from './vocabulary.ts';

/** Causes by their words, and the words of what people type. */
export class TextsIndex extends Vocabulary<TextField> {
  /** By an entry's id, how many times as long as the mean its cause is. */
  readonly lengths: ReadonlyMap<number, number>;

  constructor(index: Texts) {
    super(wordsOf(index));
    const lengths = [...index.causes].map(([id, { length }]): [number, number] => [id, length]);
    const mean = lengths.reduce((sum, [, length]) => sum + length, 0) / lengths.length;
    this.lengths = new Map(lengths.map(([id, length]) => [id, length / mean]));
  }
}

function* wordsOf({ causes, asked }: Texts): Generator<Placed<TextField>> {
  for (const [id, cause] of causes) {
    for (const word of new Set(tokenise(cause).map(rootOf))) yield [word, 'cause', id];
  }
  for (const { word, once, often } of asked) {
    for (const id of once) yield [word, 'query', id];
    for (const id of often) yield [word, 'queries', id];
  }
}

type Texts = Pick<SearchIndex, 'causes' | 'asked'>;

type TextField = 'cause' | 'query' | 'queries';
