import type { CodeRow } from '../../src/documents/extract-codes.ts';
import { codeIdSchema } from '../../src/record/schemas/code-id.ts';
import { commandsTable } from '../../src/record/tables/commands.ts';
import { formatList } from './format-list.ts';

/**
 * The calls under which rows stand as the text of `commands.tsv`, sorted by call and number, and a report of what that
 * changes; null where the rows are under no calls.
 */
export function formatCommands(
  rows: readonly CodeRow[],
  before: string,
): { tsv: string; report: string } | null {
  const { command } = commandsTable.shape;
  const pairs = rows.flatMap(({ code, headings: [heading] }) =>
    command.safeParse(heading).success && codeIdSchema.safeParse(code).success
      ? [{ command: heading as string, code }]
      : [],
  );
  if (pairs.length === 0) return null;
  const sorted = pairs.sort(
    (a, b) =>
      compare(a.command, b.command) || Number.parseInt(a.code, 10) - Number.parseInt(b.code, 10),
  );
  const now = new Set(sorted.map((pair) => `${pair.command}\t${pair.code}`));
  const then = new Set(before.split('\n').slice(1).filter(Boolean));
  const calls = new Set(sorted.map((pair) => pair.command));
  return {
    tsv: ['command\tcode', ...now, ''].join('\n'),
    report: [
      `${now.size} rows, ${calls.size} commands`,
      formatList('new', [...now.difference(then)].map(spaced)),
      formatList('gone', [...then.difference(now)].map(spaced)),
    ].join('\n'),
  };
}

/** `"openim/sendmsg\t10007" → "openim/sendmsg 10007"` */
function spaced(row: string): string {
  return row.replace('\t', ' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
