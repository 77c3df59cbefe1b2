import type { EditionRow } from './edition-row.ts';

/** What changed in an edition, a list of codes for each kind of change. */
export function editionChanges(
  then: readonly EditionRow[],
  now: readonly EditionRow[],
): Record<string, string[]> {
  const before = Map.groupBy(then, ({ code }) => code);
  const after = Map.groupBy(now, ({ code }) => code);
  const changed = (column: Column): Change[] =>
    [...after].flatMap(([code, rows]) => {
      const [from, to] = [valuesOf(before.get(code) ?? rows, column), valuesOf(rows, column)];
      return from === to ? [] : [{ code, from, to }];
    });
  return {
    'new in this edition': [...after.keys()].filter((code) => !before.has(code)),
    'gone from this edition': [...before.keys()].filter((code) => !after.has(code)),
    renamed: changed('symbol').map(formatChange),
    'under another heading': changed('heading').map(formatChange),
    'in other words': changed('digest').map(({ code }) => code),
  };
}

/** All that the rows of a code hold in a column, in one order: a document may give a code more than once. */
function valuesOf(rows: readonly EditionRow[], column: Column): string {
  return [...new Set(rows.map((row) => row[column]))].sort().join(', ');
}

/** Names and headings are others' words: in code spans they are no Markdown, and address nobody. */
function formatChange({ code, from, to }: Change): string {
  return `${code} (${codeSpan(from)} → ${codeSpan(to)})`;
}

function codeSpan(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

type Column = Exclude<keyof EditionRow, 'code'>;

interface Change {
  code: string;
  from: string;
  to: string;
}
