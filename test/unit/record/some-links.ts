import { VFile } from 'vfile';
import { mapLocales } from '../../../src/i18n/locales.ts';
import type { LinkTable } from '../../../src/record/link-table.ts';

/** A table of links that lead to the same address in every language. */
export function linkTable(addresses: Readonly<Record<string, string>>): LinkTable {
  const links = Object.entries(addresses).map(
    ([id, address]) =>
      [id, { addresses: mapLocales(() => address), place: { line: 1, column: 1 } }] as const,
  );
  return {
    file: new VFile({ path: 'links.tsv' }),
    links: new Map(links),
    lost: new Set(),
    used: new Set(),
  };
}
