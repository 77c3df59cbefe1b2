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
      const codes = rowsOf(folder, 'codes.tsv').map((row) => {
        const [code = '', category = '', retry = '', owner = '', equivalent = '-'] = row;
        const own = equivalent === '-' ? null : equivalent;
        return { product: id, code, category, retry, owner, equivalent: own };
      });
      const commands = rowsOf(folder, 'commands.tsv').map(([command = '', code = '']) => ({
        product: id,
        command,
        code,
      }));
      return { ...product, id, codes, commands };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const codes = products.flatMap((product) => product.codes);
  const used = codes.flatMap(({ equivalent }) => equivalent ?? []);
  const guides = readdirSync(join(content, 'guides/en'))
    .map((name) => ({
      id: name.replace('.md', ''),
      order: orderIn(join(content, 'guides/en', name)),
    }))
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => id);
  const commands = products.flatMap((product) => product.commands);
  const topics = new Map(
    rowsOf(join(content, 'equivalents'), 'topics.tsv').map(([id = '', topic = '']) => [id, topic]),
  );
  return { products, codes, commands, equivalents: [...new Set(used)].sort(), topics, guides };
}

function orderIn(guide: string): number {
  return Number(/^order: (.+)$/m.exec(readFileSync(guide, 'utf8'))?.[1]);
}

function rowsOf(folder: string, table: string): string[][] {
  const rows = readFileSync(join(folder, table), 'utf8').trim().split(/\r?\n/).slice(1);
  return rows.map((row) => row.split('\t'));
}

/** The products, all their codes, which of their calls return which, the ids of the classes of equivalents that have codes, the topic of each class, and of the guides in their order. */
export interface Record {
  products: RecordProduct[];
  codes: RecordCode[];
  commands: CommandCode[];
  equivalents: string[];
  topics: ReadonlyMap<string, string>;
  guides: string[];
}

/** A row of `codes.tsv`. */
export interface RecordCode {
  product: string;
  code: string;
  category: string;
  retry: string;
  owner: string;
  equivalent: string | null;
}

/** A row of `commands.tsv`. */
interface CommandCode {
  product: string;
  command: string;
  code: string;
}

interface ProductFile {
  names: { [locale in Locale]: string };
  shortNames: { [locale in Locale]: string };
  vendor: string;
  categories: { id: string; layer: string }[];
  editions: {
    id: string;
    kind: string;
    url: string | null;
    incomplete?: string[];
    source?: object;
    legacy?: boolean;
  }[];
}

interface RecordProduct extends ProductFile {
  id: string;
  codes: RecordCode[];
  commands: CommandCode[];
}
