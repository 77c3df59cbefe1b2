/** Finds line and column of an offset, counted from 1: `places("a\nbc")(3)` → `{ line: 2, column: 2 }`. */
export function places(text: string): (offset: number) => Place {
  const starts = [...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length);
  return (offset) => {
    const before = starts.filter((start) => start <= offset);
    return { line: before.length + 1, column: offset - (before.at(-1) ?? 0) + 1 };
  };
}

interface Place {
  line: number;
  column: number;
}
