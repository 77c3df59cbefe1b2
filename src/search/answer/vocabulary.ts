/** Words, and where each stands. Filled in steps, or at once when it is first asked. */
export class Vocabulary<Field extends string> {
  readonly #places = new Map<string, Places<Field>>();
  readonly #left: Iterator<Placed<Field>>;

  constructor(words: Iterable<Placed<Field>>) {
    this.#left = words[Symbol.iterator]();
  }

  /** Takes in some more words, and says whether any are left. */
  grow(count: number): boolean {
    for (let taken = 0; taken < count; taken += 1) {
      const next = this.#left.next();
      if (next.done) return false;
      const [word, field, id] = next.value;
      let places = this.#places.get(word);
      if (!places) this.#places.set(word, (places = {}));
      (places[field] ??= []).push(id);
    }
    return true;
  }

  /** Where exactly this word stands. */
  get(word: string): Places<Field> | undefined {
    this.grow(Infinity);
    return this.#places.get(word);
  }

  /** Where words stand that begin with this one, itself among them. */
  begunBy(word: string): Places<Field>[] {
    this.grow(Infinity);
    const begun: Places<Field>[] = [];
    // Every word of a language, for each word that is typed.
    for (const [known, places] of this.#places) if (known.startsWith(word)) begun.push(places);
    return begun;
  }
}

/** A word, a field that it stands in, and the id of the entry whose field that is. */
export type Placed<Field extends string> = [word: string, field: Field, id: number];

/** By a field, the ids of the entries in which a word stands there. */
export type Places<Field extends string> = Partial<Record<Field, number[]>>;
