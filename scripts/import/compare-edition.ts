import type { CodeRow } from '../../src/documents/extract-codes.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import type { ErrorRecord } from '../../src/record/read-record.ts';
import { codeIdSchema } from '../../src/record/schemas/code-id.ts';
import { editionChanges } from './edition-changes.ts';
import { formatEdition, readEdition } from './edition-file.ts';
import { editionRow } from './edition-row.ts';

/**
 * An official document's rows as the text of its edition's file, and lists of codes: what that changes in the edition,
 * what the record does not know, and what lacks words in some language.
 */
export function compareEdition(
  rows: readonly CodeRow[],
  before: string,
  product: string,
  record: ErrorRecord,
): Comparison {
  const usable = rows.filter(({ code }) => codeIdSchema.safeParse(code).success).map(editionRow);
  const now = usable.map(({ code }) => code);
  const known = new Set(
    record.facts.filter((facts) => facts.product === product).map(({ code }) => code),
  );
  const worded = Map.groupBy(
    record.words.filter((words) => words.product === product),
    ({ code }) => code,
  );
  return {
    tsv: formatEdition(usable),
    changes: editionChanges(readEdition(before), usable),
    remarks: {
      'given more than once': unique(now.filter((code, index) => now.indexOf(code) !== index)),
      'not in codes.tsv': unique(now.filter((code) => !known.has(code))),
      'without words in some language': unique(
        now.filter((code) => (worded.get(code)?.length ?? 0) < localeIds.length),
      ),
      'not usable as a code': unique(
        rows.map(({ code }) => code).filter((code) => !codeIdSchema.safeParse(code).success),
      ),
    },
  };
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}

/** What an import writes, and what it tells. */
export interface Comparison {
  tsv: string;
  /** Codes by what became of them in the edition. */
  changes: Record<string, string[]>;
  /** Codes by what is to be done about them, new or not. */
  remarks: Record<string, string[]>;
}
