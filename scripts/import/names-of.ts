import type { CodeRow } from '../../src/documents/extract-codes.ts';
import { symbolsTable } from '../../src/record/tables/symbols.ts';

/**
 * What an SDK calls a code, by a row of its list: the name that stands beside the code, then names that it had before,
 * in capitals, as nobody writes a description: `["NOT_READY", "SDK_NOT_READY", "Not ready"]` → the first two.
 */
export function namesOf({ cells: [name = '', ...others] }: CodeRow): string[] {
  const older = others.filter((cell) => /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(cell));
  return symbolsTable.shape.symbol.safeParse(name).success ? [name, ...older] : older;
}
