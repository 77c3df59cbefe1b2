import type { EditionRow } from './edition-row.ts';

/** The rows of an edition's file, whatever the record's checks would say of them. */
export function readEdition(tsv: string): EditionRow[] {
  return tsv
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', heading = '-', symbol = '-', digest = '-'] = line.split('\t');
      return { code, heading, symbol, digest };
    });
}

/** The file of an edition with these rows, each once. */
export function formatEdition(rows: readonly EditionRow[]): string {
  const lines = rows.map(({ code, heading, symbol, digest }) => [code, heading, symbol, digest]);
  const texts = [['code', 'heading', 'symbol', 'digest'], ...lines].map(
    (cells) => `${cells.join('\t')}\n`,
  );
  return [...new Set(texts)].join('');
}
