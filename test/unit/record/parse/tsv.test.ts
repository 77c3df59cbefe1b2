import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { expect, test } from 'vitest';
import { markdown } from '../../../../src/record/parse/markdown.ts';
import { cellsOf } from '../../../../src/record/parse/table.ts';
import { tsv } from '../../../../src/record/parse/tsv.ts';

function cellsIn({ children: [table] }: Root) {
  return table?.type === 'table' ? cellsOf(table) : [];
}

test('tab-separated text gives the tree of the same table in Markdown, at its own places', () => {
  const [header, row] = cellsIn(tsv.parse('code\theading\n\n6013\t SDK errors \n'));
  const [, same] = cellsIn(
    markdown.parse('| code | heading |\n| --- | --- |\n| 6013 | SDK errors |'),
  );
  expect(header?.map(({ text, place }) => [text, place.line, place.column])).toEqual([
    ['code', 1, 1],
    ['heading', 1, 6],
  ]);
  expect(row?.map(({ text, place }) => [text, place.line, place.column])).toEqual([
    ['6013', 3, 1],
    ['SDK errors', 3, 7],
  ]);
  expect(same?.map(({ text }) => text)).toEqual(row?.map(({ text }) => text));
});

test('a field that is empty is placed where its text would begin', () => {
  const places = (tree: Root) => cellsIn(tree).map((row) => row.map(({ place }) => place.column));
  expect(places(tsv.parse('a\t\tb\n'))).toEqual([[1, 3, 4]]);
  expect(places(markdown.parse('| a |  | b || c |\n| - | - | - | - | - |\n'))).toEqual([
    [3, 7, 10, 13, 15],
  ]);
});

test('a text without lines has no table', () => {
  expect(tsv.parse('\n \r\n').children).toEqual([]);
});

test('every text stands in the file where its position says, whatever ends the lines', () => {
  const field = fc.string({ unit: 'grapheme' }).filter((text) => !/[\t\r\n]/.test(text));
  const lines = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (rows, ending) => {
      const text = rows.map((fields) => fields.join('\t')).join(ending);
      const cells = cellsIn(tsv.parse(text)).map((row) => row.map(({ nodes }) => nodes[0]));
      const written = rows.map((fields) => fields.map((value) => value.trim()));
      expect(cells.map((row) => row.map(valueOf))).toEqual(
        written.filter((fields) => fields.some((value) => value !== '')),
      );
      for (const node of cells.flat()) {
        const { start, end } = node?.position ?? {};
        if (!start || !end) continue;
        expect(text.slice(start.offset, end.offset)).toBe(valueOf(node));
        expect(text.split(ending)[start.line - 1]?.slice(start.column - 1, end.column - 1)).toBe(
          valueOf(node),
        );
      }
    }),
  );
});

function valueOf(node: PhrasingContent | undefined): string {
  return node?.type === 'text' ? node.value : '';
}
