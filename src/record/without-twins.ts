/** The rows that have an id of their own; of two with the same the first counts, and the second is told of. */
export function withoutTwins<Row extends { id: string }>(
  rows: readonly Row[],
  tell: (row: Row, first: Row) => void,
): Row[] {
  const seen = new Map<string, Row>();
  return rows.filter((row) => {
    const first = seen.get(row.id);
    if (first) tell(row, first);
    else seen.set(row.id, row);
    return !first;
  });
}
