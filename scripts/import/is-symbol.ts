import { readSymbol } from '../../src/documents/normalise-code.ts';
import { symbolsTable } from '../../src/record/tables/symbols.ts';

/** Whether a cell of a document holds a code's name in an SDK. */
export function isSymbol(cell: string): boolean {
  return readSymbol(cell) !== undefined && symbolsTable.shape.symbol.safeParse(cell).success;
}
