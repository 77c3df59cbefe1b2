import type { CodeEntry, CodeIndex } from '../../search/codes/code-index.ts';
import { nearMisses } from '../../search/codes/near-misses.ts';
import { neighbours } from '../../search/codes/neighbours.ts';
import { closestProduct, type LoggedProduct } from './closest-product.ts';
import { followChains } from './follow-chains.ts';
import { isNamedCause } from './is-named-cause.ts';
import { isSuccess } from './is-success.ts';
import type { Excerpt, LoggedCode } from './logged-code.ts';
import { loggedProducts } from './logged-products.ts';
import { timeOf, type LogTime } from './time-of.ts';

/** Gathers mentions of codes, in the order of the log, into one entry a code. */
export function collect(known: CodeIndex): Collector {
  const codes = new Map<string, Gathered>();
  const chains = followChains();
  const products = loggedProducts(known);
  let last: Mention | null = null;
  let time: LogTime | null = null;
  const follow = (mention: Mention, found: Gathered) => {
    const { code, line } = mention;
    const isSameLine = last?.line === line;
    if (!isSameLine) time = timeOf(lineHead(mention));
    chains.add({ code, line, time, products: found.products });
    if (last && last.code !== code && isNamedCause(between(last, mention), isSameLine))
      found.causes.add(last.code);
    last = mention;
  };
  return {
    add(mention) {
      const { code, line, kind } = mention;
      let found = codes.get(code);
      if (!found) {
        if (codes.size >= mostCodes) return;
        found = start(mention, known);
        codes.set(code, found);
      }
      if (!isSuccess(mention)) follow(mention, found);
      // A number and its symbol in one line are one mention.
      if (found.lastLine === line && found.lastKind !== kind) return;
      if (found.lastLine !== line && found.lines.length < mostLines) found.lines.push(line);
      Object.assign(found, { lastLine: line, lastKind: kind, count: found.count + 1 });
      weigh(found, mention, products);
    },
    finish() {
      const leads = chains.finish();
      return [...codes.values()].map(
        ({ code, matches, weights, count, lines, excerpt, causes, near }) => ({
          code,
          matches: [...matches].sort(
            (a, b) => (weights.get(b.product) ?? 0) - (weights.get(a.product) ?? 0),
          ),
          count,
          lines,
          excerpt,
          leads: leads.get(code) ?? [],
          causes: [...causes],
          near,
        }),
      );
    },
  };
}

/** Takes mentions; `finish` gives the entries. */
export interface Collector {
  add(mention: Mention): void;
  finish(): LoggedCode[];
}

/** A code at a place of the log. */
export interface Mention {
  code: string;
  kind: 'number' | 'symbol' | 'link';
  line: number;
  /** The text that holds it, and where. */
  text: string;
  index: number;
  /** The product that is meant, where that is said. */
  product?: string;
  /** The line, cut short; asked for only once a code. */
  excerpt: () => Excerpt;
}

/** More would be no list that anyone reads, but a text made to hurt. */
const mostCodes = 1000;
const mostLines = 20;
const mostWeighed = 20;

function start({ code, excerpt }: Mention, known: CodeIndex): Gathered {
  const matches = known.byNumber(code);
  return {
    code,
    matches,
    products: matches.map(({ product }) => product),
    causes: new Set(),
    weights: new Map(),
    count: 0,
    lines: [],
    excerpt: excerpt(),
    near: matches.length > 0 ? [] : near(code, known),
    lastLine: -1,
    lastKind: null,
  };
}

/** Codes that a number may be a slip for, else those around it. */
function near(code: string, known: CodeIndex): CodeEntry[] {
  const misses = nearMisses(code, known);
  return misses.length > 0 ? misses : neighbours(code, known);
}

/** Where products share a number, words near it say which is the likelier. */
function weigh(
  found: Gathered,
  { text, index, product }: Mention,
  products: readonly LoggedProduct[],
): void {
  if (found.matches.length < 2 || (found.count > mostWeighed && !product)) return;
  const likely = product ?? closestProduct(text, index, products);
  // The first that is named outright stays ahead of those named after it.
  const weight = product && found.weights.size === 0 ? 2 : 1;
  if (likely) found.weights.set(likely, (found.weights.get(likely) ?? 0) + weight);
}

/** What stands on a mention's line before it, behind the one before; no more of it than says how the two belong together. */
function between(before: Mention, { text, index }: Mention): string {
  const from = before.text === text ? before.index + before.code.length : 0;
  const words = text.slice(Math.max(from, index - mostBetween), index);
  return words.slice(words.lastIndexOf('\n') + 1);
}

/** The beginning of a mention's line, where its time stands. */
function lineHead({ text, index }: Mention): string {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  return text.slice(start, Math.min(index, start + mostBetween));
}

const mostBetween = 100;

interface Gathered extends Omit<LoggedCode, 'leads' | 'causes'> {
  products: readonly string[];
  causes: Set<string>;
  weights: Map<string, number>;
  lastLine: number;
  lastKind: Mention['kind'] | null;
}
