import { locales, type Locale } from '../../src/i18n/locales.ts';

/** Repeats the rows of a tab-separated table with new codes and, where there are any, new symbols. */
export function multiplyTsv(text: string, times: number, hasSymbols: boolean): string {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const copies = copyNumbers(times).flatMap((copy) =>
    rows.map((row) => {
      const [code = '', ...cells] = row.split('\t');
      const shifted = [shiftCode(code, copy), ...cells].join('\t');
      return hasSymbols ? `${shifted}_${copy}` : shifted;
    }),
  );
  return `${[header, ...rows, ...copies].join('\n')}\n`;
}

/** Has the rows of `changes.tsv` tell of all codes: `"a\t2024-04-12\tdemo-im\t2\t-"` → `"a\t2024-04-12\tdemo-im\t8\t-"`. */
export function multiplyAdded(text: string, times: number): string {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const multiplied = rows.map((row) => {
    const [id, date, product, added, ...others] = row.split('\t');
    return [id, date, product, Number(added) * times, ...others].join('\t');
  });
  return `${[header, ...multiplied].join('\n')}\n`;
}

/** Repeats the rows of a Markdown table with new codes and, where it is one of words, new titles. */
export function multiplyTable(text: string, times: number, locale: Locale): string {
  const lines = text.trimEnd().split('\n');
  const rows = lines.slice(2);
  const copies = copyNumbers(times).flatMap((copy) =>
    rows.map((row) => copyRow(row, copy, locale)),
  );
  return `${[...lines, ...copies].join('\n')}\n`;
}

/** `("6206", 2) → "200006206"`, `("-10001", 1) → "-100010001"`, `("1-5", 1) → "100000001-100000005"` */
export function shiftCode(code: string, copy: number): string {
  return code.replace(/\d+/g, (digits) => String(Number(digits) + copy * 100_000_000));
}

function copyRow(row: string, copy: number, locale: Locale): string {
  const [code = '', ...cells] = row
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
  const shifted = shiftCode(code, copy);
  return `| ${[shifted, ...(cells.length === 3 ? copyWords(cells, shifted, copy, locale) : cells)].join(' | ')} |`;
}

function copyWords(
  [meaning = '', cause = '', action = '']: string[],
  code: string,
  copy: number,
  locale: Locale,
): string[] {
  const title = `${meaning} ${'ABCDEFGHIJ'[copy]}`;
  if ([...title].length <= locales[locale].titleLimit) return [title, cause, action];
  // Moved, not cut: every figure of a title has to stand in the other languages' words too.
  return [`\`${code}\``, `${cause} ${meaning}.`, action];
}

function copyNumbers(times: number): number[] {
  return Array.from({ length: times - 1 }, (_, index) => index + 1);
}
