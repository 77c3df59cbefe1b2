/** One line of the bench: a value beside the most that it should be. */
export interface Measure {
  name: string;
  value: number;
  budget: number;
  unit: string;
  /** What the value was made from. */
  note: string;
}

/** The lines as a table for people, every value beside its budget. */
export function formatMeasures(measures: readonly Measure[]): string {
  const rows = measures.map(({ name, value, budget, unit, note }) => [
    name,
    `${round(value)}${unit}`,
    `${budget}${unit}`,
    value <= budget ? 'under' : 'OVER',
    note,
  ]);
  const table = [['Measure', 'Value', 'Budget', '', 'Made from'], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** `2.3456 → "2.35"`, `12.345 → "12.3"`, `1234.5 → "1235"` */
function round(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function pad(cell: string, width: number, column: number): string {
  return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
}
