import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CodeIndex } from '../../../../src/search/codes/code-index.ts';
import type { SearchCode, SearchFile } from '../../../../src/search/search-file.ts';

const content = new URL('../../../../content/', import.meta.url);

/** The record's own codes and symbols, with the category's id for a title. */
export const recordFile: Pick<SearchFile, 'products' | 'codes'> = {
  products: ['tencent-im', 'zego-zim'].map((id) => ({
    id,
    name: id,
    categories: ['any'],
    legacy: [],
    server: [],
    logWords: logWordsOf(id),
  })),
  codes: ['tencent-im', 'zego-zim'].flatMap((id, product) => {
    const symbols = Map.groupBy(rows(`${id}/symbols.tsv`), ([code]) => code);
    return rows(`${id}/codes.tsv`).map(([code = '', category = '']): SearchCode => {
      const names = (symbols.get(code) ?? []).map(([, , symbol]) => symbol);
      return [product, code, 0, category, names.join(' ')];
    });
  }),
};

export const recordTable = new CodeIndex(recordFile);

function logWordsOf(id: string): string[] {
  const text = readFileSync(new URL(`${id}/product.yaml`, content), 'utf8');
  return (parse(text) as { logWords: string[] }).logWords;
}

function rows(file: string): string[][] {
  const lines = readFileSync(new URL(file, content), 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => line.split('\t'));
}
