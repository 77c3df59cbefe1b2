import type { CodeEntry, CodeIndex } from '../../search/codes/code-index.ts';
import { closestProduct, type LoggedProduct } from './closest-product.ts';
import type { Excerpt, LoggedCode } from './logged-code.ts';
import { loggedProducts } from './logged-products.ts';
import { neighbours } from './neighbours.ts';

/** Gathers mentions of codes, in the order of the log, into one entry a code. */
export function collect(known: CodeIndex): Collector {
  const codes = new Map<string, Gathered>();
  const chains = chainsOf();
  const products = loggedProducts(known);
  return {
    add(mention) {
      const { code, line, kind } = mention;
      let found = codes.get(code);
      if (!found) {
        if (codes.size >= mostCodes) return;
        found = start(mention, known);
        codes.set(code, found);
      }
      if (code !== '0') chains.add(code, line);
      // A number and its symbol in one line are one mention.
      if (found.lastLine === line && found.lastKind !== kind) return;
      if (found.lastLine !== line && found.lines.length < mostLines) found.lines.push(line);
      Object.assign(found, { lastLine: line, lastKind: kind, count: found.count + 1 });
      weigh(found, mention, products);
    },
    finish() {
      const leads = chains.finish();
      return [...codes.values()].map(
        ({ code, matches, weights, count, lines, excerpt, neighbours }) => ({
          code,
          matches: [...matches].sort(
            (a, b) => (weights.get(b.product) ?? 0) - (weights.get(a.product) ?? 0),
          ),
          count,
          lines,
          excerpt,
          leads: leads.get(code) ?? [],
          neighbours,
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
/** Errors further apart than this are not of one chain. */
const chainGap = 40;

function start({ code, excerpt }: Mention, known: CodeIndex): Gathered {
  const matches = known.byNumber(code);
  return {
    code,
    matches,
    weights: new Map(),
    count: 0,
    lines: [],
    excerpt: excerpt(),
    neighbours: matches.length > 0 ? [] : neighbours(code, known),
    lastLine: -1,
    lastKind: null,
  };
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

/** Follows runs of errors, and tells which codes came after the first of each. */
function chainsOf() {
  const leads = new Map<string, string[]>();
  let chain = new Set<string>();
  let lastLine = 0;
  const close = () => {
    const [first = '', ...rest] = chain;
    if (rest.length > 0 && !leads.has(first)) leads.set(first, rest);
    chain = new Set();
  };
  return {
    add(code: string, line: number) {
      if (line - lastLine > chainGap) close();
      chain.add(code);
      lastLine = line;
    },
    finish() {
      close();
      return leads;
    },
  };
}

interface Gathered extends Omit<LoggedCode, 'leads'> {
  matches: readonly CodeEntry[];
  weights: Map<string, number>;
  lastLine: number;
  lastKind: Mention['kind'] | null;
}
