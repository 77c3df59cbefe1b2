import { fold } from '../text/fold.ts';
import { isFiller, simplify, tokenise } from '../text/tokenise.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * The site's own pages that a query asks for, by a title or by words of intent, the best first: all words of one of
 * them stand in the query and little else does, or the query begins one. `"which codes must I never retry" → the lists
 * of codes not to retry`
 */
export function findPages(
  query: string,
  { pages, products }: Pick<SearchIndex, 'pages' | 'products'>,
  product: string | null,
): FoundPage[] {
  const text = simplify(fold(query));
  const isWanted = (path: string) =>
    product === null ||
    path.startsWith(`${product}/`) ||
    !products.some(({ id }) => path.startsWith(`${id}/`));
  const found = pages.flatMap(([path, title, place, asked]) => {
    const phrases = [title, ...asked.split(/[,、，]/)].map((phrase) => simplify(fold(phrase)));
    const fit = Math.max(...phrases.filter(Boolean).map((phrase) => fitOf(phrase, text)));
    return isWanted(path) && fit > 0 ? [{ path, title, place, fit }] : [];
  });
  const best = Math.max(...found.map(({ fit }) => fit));
  return found.filter(({ fit }) => fit === best).slice(0, most);
}

/**
 * How well a phrase fits a text, up to 1; 0 where the text does not ask for it. All that counts is how little the text
 * says beside it, and then how much the phrase says.
 */
function fitOf(phrase: string, text: string): number {
  if (phrase.startsWith(text) && text.length >= phrase.length * leastBegun) return 1;
  let rest = ` ${text} `;
  for (const piece of phrase.split(' ')) {
    const at = placeOf(piece, rest);
    if (at < 0) return 0;
    rest = `${rest.slice(0, at)} ${rest.slice(at + piece.length)}`;
  }
  const said = tokenise(phrase).length;
  const beside = tokenise(rest).filter((token) => !isFiller(token)).length;
  return beside <= said * mostBeside ? 1 / (1 + beside) - 1 / (100 + said) : 0;
}

/** Where a piece stands: as a word where words have spaces, anywhere in other scripts. */
function placeOf(piece: string, text: string): number {
  if (!/^[\x20-\x7E]+$/.test(piece)) return text.indexOf(piece);
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + piece.length] ?? ' '}`;
    if (!/[a-z\d]/.test(around)) return at;
  }
  return -1;
}

const most = 4;
/** The share of a phrase that is typed before it is taken for its beginning. */
const leastBegun = 0.7;
/** How much else a query may say, as a share of the phrase's words. */
const mostBeside = 0.8;

/** A page, below the home of its language. */
export interface FoundPage {
  path: string;
  title: string;
  /** What it belongs to, if it does. */
  place: string;
}
