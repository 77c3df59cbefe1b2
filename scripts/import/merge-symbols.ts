import type { CodeRow } from '../../src/documents/extract-codes.ts';
import { platformSchema, type Platform } from '../../src/record/schemas/platform.ts';
import { formatList } from './format-list.ts';
import { namesOf } from './names-of.ts';

/**
 * The names in an SDK's own list as the text of `symbols.tsv`, and a report of what that changes. The SDK's names of
 * today stand first; what a code was called before stays behind them, because logs of older versions say it.
 */
export function mergeSymbols(
  rows: readonly CodeRow[],
  before: string,
  platform: Platform,
): { tsv: string; report: string } {
  const lines = before.split('\n').slice(1).filter(Boolean).map(readLine);
  const then = Map.groupBy(
    lines.filter((line) => line.platform === platform),
    ({ code }) => code,
  );
  const now = Map.groupBy(
    rows.flatMap((row) => namesOf(row).map((symbol) => ({ code: row.code, platform, symbol }))),
    ({ code }) => code,
  );
  const others = lines.filter((line) => line.platform !== platform);
  const merged = [...others, ...[...now.values(), ...then.values()].flat()]
    .sort((a, b) => placeOf(a) - placeOf(b) || orderOf(a) - orderOf(b))
    .map(({ code, platform: on, symbol }) => `${code}\t${on}\t${symbol}\n`);
  const renamed = [...now].flatMap(([code, [first]]) => {
    const [old] = then.get(code) ?? [];
    return old && first && old.symbol !== first.symbol
      ? `${code} ${old.symbol} → ${first.symbol}`
      : [];
  });
  return {
    tsv: `code\tplatform\tsymbol\n${[...new Set(merged)].join('')}`,
    report: [
      `${now.size} codes with a name on ${platform}`,
      formatList('named for the first time', without(now, then)),
      formatList('renamed', renamed),
      formatList('no longer named', without(then, now)),
    ].join('\n'),
  };
}

function readLine(line: string): SymbolLine {
  const [code = '', platform = '', symbol = ''] = line.split('\t');
  return { code, platform, symbol };
}

/** A range stands at its beginning: `"120001-130000" → 120001` */
function placeOf({ code }: SymbolLine): number {
  return Number.parseInt(code, 10);
}

function orderOf({ platform }: SymbolLine): number {
  return platformSchema.options.findIndex((option) => option === platform);
}

function without(some: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>) {
  return [...some.keys()].filter((code) => !others.has(code));
}

interface SymbolLine {
  code: string;
  platform: string;
  symbol: string;
}
