import type { CodeEntry, CodeIndex } from '../codes/code-index.ts';
import { phraseDigest } from '../text/phrase-digest.ts';
import { chooseCodes, type Choice } from './choose-codes.ts';
import { codesBeginning } from './codes-beginning.ts';
import { languagesOf } from './languages-of.ts';
import type { PhraseHit, PhraseIndex } from './phrase-index.ts';
import { rankAnswers } from './rank-answers.ts';
import type { Ranked } from './rank-words.ts';
import type { SearchIndex } from './search-index.ts';
import { typedCodes } from './typed-codes.ts';
import { weights } from './weights.ts';

/**
 * The codes that a query means, titled in the page's language. A number or a symbol is answered from the page's own
 * first file; words ask for texts as well, and words of another language for that language's index, where the page's
 * own does not answer.
 */
export async function findCodes(
  query: string,
  { locale, load, loadWhole, loadPhrases, onEarly, ...choice }: Options,
): Promise<Found> {
  const titles = await load(locale);
  const isWanted = ({ product }: CodeEntry) =>
    choice.product === null || product === choice.product;
  const typed = typedCodes(query, titles.codes).filter(isWanted);
  if (typed.length > 0) return { entries: typed, index: titles, rows: 'typed' };
  const begun = codesBeginning(query, titles.codes).filter(isWanted);
  if (begun.length > 1) return { entries: begun, index: titles, rows: 'begun' };
  const named = rankAnswers(query, titles);
  const early: Found = { entries: chooseCodes(named, choice), index: titles, rows: 'classes' };
  if (isNamed(query, named)) return early;
  onEarly?.(early);
  const [index, phrases] = await Promise.all([loadWhole(locale), findPhrases(query, loadPhrases)]);
  const own = rankAnswers(query, index, { phrases });
  const isAnswered = (own[0]?.score ?? 0) > weights.answered;
  const asked = isAnswered ? [] : languagesOf(query, locale);
  const tried = await Promise.allSettled(asked.map(loadWhole));
  // Offline, another language's titles may be there without its texts.
  const others = await Promise.allSettled(
    tried.map((result, at) =>
      result.status === 'fulfilled' ? result.value : load(asked[at] as string),
    ),
  );
  const scores = new Map<CodeEntry, number>();
  const add = ({ entry, score }: Ranked) =>
    scores.set(entry, Math.max(score, scores.get(entry) ?? 0));
  own.forEach(add);
  for (const other of others) {
    for (const { entry, score } of other.status === 'fulfilled'
      ? rankAnswers(query, other.value, { isOwn: false })
      : [])
      add({ entry: titled(entry, index.codes), score });
  }
  // What the page's own index finds is shown even so; nothing found may mean that nothing could be looked up.
  const failed = tried.find((result) => result.status === 'rejected');
  if (scores.size === 0 && failed) throw failed.reason;
  const ranked = [...scores].map(([entry, score]) => ({ entry, score }));
  ranked.sort((a, b) => b.score - a.score);
  return { entries: chooseCodes(ranked, choice), index, rows: 'classes' };
}

/** The codes of which an official source says what is asked; none where that cannot be looked up. */
async function findPhrases(query: string, load: Loaders['loadPhrases']): Promise<PhraseHit[]> {
  if (phraseDigest(query) === null) return [];
  const phrases = await load().catch(() => null);
  return phrases?.find(query) ?? [];
}

/** Whether a query names its codes outright, so that nothing more is asked; words that make up a symbol say more. */
function isNamed(query: string, [best]: readonly Ranked[]): boolean {
  const least = /\S\s+\S/.test(query) ? weights.symbol : weights.named;
  return best !== undefined && best.score > least;
}

/** The same code in the page's language. */
function titled(entry: CodeEntry, codes: CodeIndex): CodeEntry {
  return codes.exactly(entry.code).find(({ product }) => product === entry.product) ?? entry;
}

/** The codes to show, best first, and the index of the page's language that they are from. */
export interface Found {
  entries: CodeEntry[];
  index: SearchIndex;
  /** A row for each class of those that answer, or for each of several typed in full, or for each that begins so. */
  rows: 'classes' | 'typed' | 'begun';
}

/** Gives what there is to answer from, each loaded when it is first asked for. */
export interface Loaders {
  /** A language's index, by titles alone. */
  load(locale: string): Promise<SearchIndex>;
  /** A language's index with texts. */
  loadWhole(locale: string): Promise<SearchIndex>;
  /** What official sources say of codes. */
  loadPhrases(): Promise<PhraseIndex>;
}

interface Options extends Choice, Loaders {
  /** The page's language. */
  locale: string;
  /** Hears what titles answer to words, before texts are there. */
  onEarly?(found: Found): void;
}
