import type { CodeIndex } from '../../search/codes/code-index.ts';

/** The pages of codes that a text links to, by line: `"- [6206](https://…/en/tencent-im/6206/): …"`. */
export function pageLinks(text: string, known: CodeIndex): LinkedLine[] {
  const products = known.products.map(({ id }) => id).filter((id) => text.includes(`/${id}/`));
  if (products.length === 0) return [];
  const pattern = new RegExp(
    `/(${products.join('|')})/(-?\\d{1,9}(?:-\\d{1,8})?)(?=[/)#?\\s"'<]|$)`,
    'g',
  );
  const lines: LinkedLine[] = [];
  for (const { index, 1: product = '', 2: code = '' } of text.matchAll(pattern)) {
    if (!known.byNumber(code).some((entry) => entry.product === product)) continue;
    let line = lines.at(-1);
    if (!line || line.end <= index) {
      const end = text.indexOf('\n', index);
      line = {
        start: text.lastIndexOf('\n', index) + 1,
        end: end < 0 ? text.length : end,
        links: [],
      };
      lines.push(line);
    }
    line.links.push({ product, code: linkedNumber(text, line.start, index, code, known), index });
  }
  return lines;
}

/** A line with links, and where it begins and ends. */
export interface LinkedLine {
  start: number;
  end: number;
  links: { product: string; code: string; index: number }[];
}

/** A range's page may be linked from a number in it: `[125000](…/120001-130000/)`. */
function linkedNumber(
  text: string,
  lineStart: number,
  index: number,
  code: string,
  known: CodeIndex,
): string {
  if (!/\d-/.test(code)) return code;
  const before = text.slice(Math.max(lineStart, index - 300), index);
  const [, number = ''] = /\[(\d{1,8})\]\([^()[\]\s]*$/.exec(before) ?? [];
  return number !== '' && known.byNumber(number).some((entry) => entry.code === code)
    ? number
    : code;
}
