import type { CodeRow } from '../../src/documents/extract-codes.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import type { ErrorRecord } from '../../src/record/read-record.ts';
import { codeIdSchema } from '../../src/record/schemas/code-id.ts';
import { formatList } from './format-list.ts';

/**
 * An edition's rows as the text of its file, and a report of what that changes: codes that the edition gained or lost, codes that the record does not know, and codes that lack words in some language.
 */
export function compareEdition(
  rows: readonly CodeRow[],
  before: string,
  product: string,
  record: ErrorRecord,
): Comparison {
  const now = rows.map(({ code }) => code);
  const unusable = now.filter((code) => !codeIdSchema.safeParse(code).success);
  const then = before
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split('\t')[0] || []);
  const known = new Set(
    record.facts.filter((facts) => facts.product === product).map(({ code }) => code),
  );
  const worded = Map.groupBy(
    record.words.filter((words) => words.product === product),
    ({ code }) => code,
  );
  const lists = {
    'new in this edition': now.filter((code) => !then.includes(code)),
    'gone from this edition': then.filter((code) => !now.includes(code)),
    'given more than once': now.filter((code, index) => now.indexOf(code) !== index),
    'not in codes.tsv': now.filter((code) => !known.has(code)),
    'without words in some language': now.filter(
      (code) => (worded.get(code)?.length ?? 0) < localeIds.length,
    ),
    'not usable as a code': unusable,
  };
  const usable = rows.filter(({ code }) => !unusable.includes(code));
  const lines = usable.map(({ code, headings }) => `${code}\t${headings.at(-1) ?? '-'}\n`);
  return {
    tsv: `code\theading\n${[...new Set(lines)].join('')}`,
    report: [
      `${now.length} rows, ${new Set(now).size} codes`,
      ...Object.entries(lists).map(([label, codes]) => formatList(label, [...new Set(codes)])),
    ].join('\n'),
  };
}

interface Comparison {
  tsv: string;
  report: string;
}
