import type { CodeRow } from '../../src/documents/extract-codes.ts';
import type { Edition } from '../../src/record/schemas/edition.ts';
import { namesOf } from './names-of.ts';

/** The rows that an edition itself lists. In an SDK's list, one without a name of today is of an older version. */
export function ownRows(rows: readonly CodeRow[], { kind }: Pick<Edition, 'kind'>): CodeRow[] {
  return rows.filter(
    (row) => kind !== 'sdk' || (!!row.cells[0] && namesOf(row).includes(row.cells[0])),
  );
}
