/**
 * A text in kana or romaji as the known words that it spells, and what is left between them:
 * `"kengen ga nai" → [{ word: "権限" }, { left: " ga nai" }]`. The less is left, in the fewer words, the better.
 * A word has at least so many letters, or a particle behind it.
 */
export function readAloud(text: string, spelled: Spelled, shortest = 3): Piece[] {
  // How best to read what follows, from the end on: where a letter is left first, and where a word stands first.
  const withLeft: Reading[] = [{ cost: 0, pieces: [] }];
  const withWord: (Reading | undefined)[] = [undefined];
  for (let at = text.length - 1; at >= 0; at--) {
    let word: Reading | undefined;
    for (let length = 3; length <= Math.min(longest, withLeft.length); length++) {
      const [left, next] = [withLeft[length - 1], withWord[length - 1]];
      const rest = isEnd(text, at + length) ? better(left, next) : next;
      if (length < shortest && !/[がのを]/.test(text.charAt(at + length))) continue;
      const known = rest && spelled(text.slice(at, at + length));
      if (known) word = better(word, begin({ word: known }, rest));
    }
    const [left, next] = [withLeft[0] as Reading, withWord[0]];
    const rest = isBegin(text, at + 1) ? better(left, next) : left;
    withLeft.unshift(leave(text.charAt(at), rest));
    withWord.unshift(word);
  }
  return better(withLeft[0], withWord[0])?.pieces ?? [];
}

/** Whether a word may begin there, behind letters that are none: behind a space, a particle or the end of a verb. */
function isBegin(text: string, at: number): boolean {
  return /(?:[ がのをにはたとだもる]|[gw]a|[nw]o|ni).$|て[^も]$/.test(text.slice(0, at + 1));
}

/** Whether a word may end there, before letters that are none: before a space, a particle or an ending of verbs. */
function isEnd(text: string, at: number): boolean {
  return /^(?:$|[ がのをにはでともやへだなさしすきたて]|[gwdnt]a|[nwmt]o|ni|[dt]e|s[aiu]|sh)/.test(
    text.slice(at),
  );
}

function begin(word: Piece, rest: Reading): Reading {
  return { cost: rest.cost + 1, pieces: [word, ...rest.pieces] };
}

function leave(letter: string, { cost, pieces }: Reading): Reading {
  const [next, ...others] = pieces;
  return {
    cost: cost + (letter === ' ' ? 0 : 1),
    pieces:
      next?.left === undefined
        ? [{ left: letter }, ...pieces]
        : [{ left: letter + next.left }, ...others],
  };
}

function better(one: Reading, other?: Reading): Reading;
function better(one?: Reading, other?: Reading): Reading | undefined;
function better(one?: Reading, other?: Reading): Reading | undefined {
  return one && !(other && other.cost < one.cost) ? one : other;
}

/** In letters. */
const longest = 24;

/** The known word that letters spell. */
type Spelled = (letters: string) => string | undefined;

/** A known word, or what is left of the text between such words. */
type Piece = { word: string; left?: undefined } | { left: string; word?: undefined };

interface Reading {
  cost: number;
  pieces: Piece[];
}
