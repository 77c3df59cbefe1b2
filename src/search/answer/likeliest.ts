/**
 * The cheapest way through a text from its beginning to its end, of all that each place of it may be read as; null where
 * none leads there. What two neighbours cost beside each other says which go together.
 */
export function likeliest(
  length: number,
  readingsAt: (at: number) => readonly Reading[],
  costOf: (pair: string) => number,
): Way | null {
  // The best way to each place, by its last character, on which depends what goes beside it.
  const ways = Array.from({ length: length + 1 }, () => new Map<string, Way>());
  ways[0]?.set('', { text: '', cost: 0 });
  for (let at = 0; at < length; at++) {
    const here = ways[at] ?? new Map<string, Way>();
    if (here.size === 0) continue;
    for (const { end, text, cost } of readingsAt(at)) {
      const last = text.slice(-1);
      for (const [before, way] of here) {
        const sum = way.cost + cost + (before === '' ? 0 : costOf(before + text.charAt(0)));
        if (sum < (ways[end]?.get(last)?.cost ?? Infinity))
          ways[end]?.set(last, { text: way.text + text, cost: sum });
      }
    }
  }
  const ends = [...(ways[length]?.values() ?? [])];
  return ends.sort((a, b) => a.cost - b.cost)[0] ?? null;
}

/** What a text may say from one place to another, and what it costs to take it for that. */
export interface Reading extends Way {
  end: number;
}

/** A text, and what it costs to read it. */
interface Way {
  text: string;
  cost: number;
}
