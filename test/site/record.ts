import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../../src/i18n/locales.ts';

/**
 * The record as its files have it, read by a few lines of the tests' own: what the build made of it is held against this.
 */
export function readRecord(root: string): Record {
  const content = join(root, 'content');
  const products = readdirSync(content, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        !['equivalents', 'synonyms', 'changes', 'guides'].includes(entry.name),
    )
    .map(({ name: id }) => {
      const folder = join(content, id);
      const product: ProductFile = parse(readFileSync(join(folder, 'product.yaml'), 'utf8'));
      const rows = readFileSync(join(folder, 'codes.tsv'), 'utf8').trim().split(/\r?\n/).slice(1);
      const codes = rows.map((row) => {
        const [code = '', category = '', , , equivalent = '-'] = row.split('\t');
        return { product: id, code, category, equivalent: equivalent === '-' ? null : equivalent };
      });
      return { ...product, id, codes };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const codes = products.flatMap((product) => product.codes);
  const used = codes.flatMap(({ equivalent }) => equivalent ?? []);
  const guides = readdirSync(join(content, 'guides/en')).map((name) => name.replace('.md', ''));
  return { products, codes, equivalents: [...new Set(used)].sort(), guides };
}

/** The products, all their codes, and the ids of the classes of equivalents that have codes, and of the guides. */
export interface Record {
  products: RecordProduct[];
  codes: RecordCode[];
  equivalents: string[];
  guides: string[];
}

/** A row of `codes.tsv`. */
export interface RecordCode {
  product: string;
  code: string;
  category: string;
  equivalent: string | null;
}

interface ProductFile {
  names: { [locale in Locale]: string };
  shortNames: { [locale in Locale]: string };
  categories: { id: string; layer: string }[];
  editions: {
    id: string;
    kind: string;
    url: string | null;
    incomplete?: string[];
    source?: object;
  }[];
}

interface RecordProduct extends ProductFile {
  id: string;
  codes: RecordCode[];
}
