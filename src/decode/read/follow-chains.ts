import { secondsBetween, type LogTime } from './time-of.ts';

/** Follows runs of errors of one product, and tells which codes came after the first of each. */
export function followChains(): Chains {
  const leads = new Map<string, string[]>();
  let open: Chain[] = [];
  const close = ({ codes }: Chain) => {
    const [first = '', ...rest] = codes;
    if (rest.length > 0 && !leads.has(first)) leads.set(first, rest);
  };
  return {
    add({ code, line, time, products }) {
      // Of a code that no product is known to use, nobody can say to which errors it belongs.
      if (products.length === 0) return;
      open.filter((chain) => isOver(chain, line, time)).forEach(close);
      open = open.filter((chain) => !isOver(chain, line, time));
      const chain = open.findLast((each) => isOf(each, products)) ?? {
        codes: new Set(),
        products,
        last: { line, time },
      };
      chain.codes.add(code);
      chain.products = chain.products.filter((product) => products.includes(product));
      chain.last = { line, time };
      open = [...open.filter((other) => other !== chain), chain];
    },
    finish() {
      open.forEach(close);
      open = [];
      return leads;
    },
  };
}

/** Takes mentions of errors. */
export interface Chains {
  add(mention: {
    code: string;
    line: number;
    time: LogTime | null;
    /** Those that are known to use the code. */
    products: readonly string[];
  }): void;
  /** By the first code of each chain, those that came after it. */
  finish(): ReadonlyMap<string, string[]>;
}

/** Errors further apart than this are not of one chain. */
const mostLines = 40;
const mostSeconds = 60;

function isOver({ last }: Chain, line: number, time: LogTime | null): boolean {
  if (line - last.line > mostLines) return true;
  return time !== null && last.time !== null && secondsBetween(last.time, time) > mostSeconds;
}

function isOf(chain: Chain, products: readonly string[]): boolean {
  return chain.products.some((product) => products.includes(product));
}

interface Chain {
  codes: Set<string>;
  /** Those that it may be of. */
  products: readonly string[];
  last: { line: number; time: LogTime | null };
}
