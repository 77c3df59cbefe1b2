import type { CodeEntry, CodeIndex } from '../codes/code-index.ts';
import { languagesOf } from './languages-of.ts';
import { rankAnswers } from './rank-answers.ts';
import type { Ranked } from './rank-words.ts';
import type { SearchIndex } from './search-index.ts';
import { weights } from './weights.ts';

/**
 * The codes that a query means, titled in the page's language. Words of another language are looked up in that
 * language's index, which is loaded only when the page's own does not answer.
 */
export async function findCodes(
  query: string,
  { locale, product, load, limit = 12 }: Options,
): Promise<CodeEntry[]> {
  const index = await load(locale);
  const own = rankAnswers(query, index);
  const isAnswered = (own[0]?.score ?? 0) > weights.answered;
  const tried = isAnswered ? [] : await Promise.allSettled(languagesOf(query, locale).map(load));
  const others = tried.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const scores = new Map<CodeEntry, number>();
  const add = ({ entry, score }: Ranked) =>
    scores.set(entry, Math.max(score, scores.get(entry) ?? 0));
  own.forEach(add);
  for (const other of others) {
    for (const { entry, score } of rankAnswers(query, other))
      add({ entry: titled(entry, index.codes), score });
  }
  // What the page's own index finds is shown even so; nothing found may mean that nothing could be looked up.
  const failed = tried.find((result) => result.status === 'rejected');
  if (scores.size === 0 && failed) throw failed.reason;
  return [...scores]
    .filter(([entry]) => product === null || entry.product === product)
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([entry]) => entry);
}

/** The same code in the page's language. */
function titled(entry: CodeEntry, codes: CodeIndex): CodeEntry {
  return codes.exactly(entry.code).find(({ product }) => product === entry.product) ?? entry;
}

interface Options {
  /** The page's language. */
  locale: string;
  /** The one product looked for, or null for all. */
  product: string | null;
  /** Gives a language's index. */
  load(locale: string): Promise<SearchIndex>;
  limit?: number;
}
