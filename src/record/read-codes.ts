import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { formatPlace } from '../report/format-place.ts';
import { report } from '../report/report.ts';
import { readTable } from './read-table.ts';
import type { Facts } from './schemas/facts.ts';
import type { ProductWithId } from './schemas/product.ts';
import { codesTable } from './tables/codes.ts';
import { withoutTwins } from './without-twins.ts';

/** The codes of a product, of the given classes of equivalent codes; null where `codes.tsv` cannot be read. */
export function readCodes(
  file: VFile,
  product: ProductWithId,
  classes: ReadonlySet<string>,
): KnownCodes | null {
  const { rows, lost } = readTable(file, codesTable);
  if (lost === 'all') return null;
  const unique = withoutTwins(rows, ({ id, place }, first) => {
    const what = `\`${id}\` is already defined at ${formatPlace(file, first.place)}.`;
    report(file, 'duplicate-code', place, what);
  });
  const categories = new Set(product.categories.map(({ id }) => id));
  const codes = new Map<string, KnownCode>();
  for (const { entry, id, cells, place } of [...unique, ...lost.values()]) {
    if (codes.has(id) || (!entry && !isCode(id))) continue;
    const category = cells.category?.text ?? '';
    const facts = entry && {
      product: product.id,
      ...entry,
      symbols: [],
      editions: [],
      commands: [],
      calls: [],
      phrases: [],
    };
    codes.set(id, { facts, category: categories.has(category) ? category : null, place });
    if (cells.category && !categories.has(category)) {
      const what = `\`${category}\` is no category of \`${product.id}\`.`;
      report(file, 'unknown-category', cells.category.place, what);
    }
    const { text: equivalent = '-', place: at = place } = cells.equivalent ?? {};
    if (equivalent !== '-' && !classes.has(equivalent))
      report(file, 'unknown-equivalent', at, `\`${equivalent}\` is no class of equivalent codes.`);
  }
  return { file, codes };
}

/** The code that a row is about; reported where the product has none such. */
export function findCode(
  { codes }: KnownCodes,
  file: VFile,
  { id, place }: { id: string; place: Point },
): KnownCode | undefined {
  const known = codes.get(id);
  if (!known) report(file, 'unknown-code', place, `\`${id}\` is not in codes.tsv.`);
  return known;
}

function isCode(text: string): boolean {
  return codesTable.shape.code.safeParse(text).success;
}

/** The codes of a product's `codes.tsv`, also those whose rows cannot be used. */
export interface KnownCodes {
  file: VFile;
  codes: ReadonlyMap<string, KnownCode>;
}

/** A code that has a row. */
export interface KnownCode {
  /** Null where the row cannot be used. */
  facts: Facts | null;
  /** Null where it is none of the product's. */
  category: string | null;
  place: Point;
}
