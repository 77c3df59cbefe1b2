import type { ErrorRecord } from '../../src/record/read-record.ts';
import type { Edition } from '../../src/record/schemas/edition.ts';
import type { Source } from '../../src/record/schemas/source.ts';
import { compareEdition } from '../import/compare-edition.ts';
import { formatList } from '../import/format-list.ts';
import { ownRows } from '../import/own-rows.ts';
import type { Hosts } from '../sources/hosts.ts';
import { latestRows } from '../sources/latest-rows.ts';

/** What an edition's source would change in the record today, as a part of a report in Markdown; null for nothing. */
export async function editionDrift(
  { product, edition, source, tsv }: WatchedEdition,
  record: ErrorRecord,
  hosts: Hosts,
): Promise<string | null> {
  const { name, rows } = await latestRows(source, hosts);
  const own = ownRows(rows, edition);
  if (own.length === 0) throw new Error(`${name}: no row has a name beside its code.`);
  const { changes, remarks } = compareEdition(own, tsv, product, record);
  if (Object.values(changes).every((codes) => codes.length === 0)) return null;
  const { 'not in codes.tsv': unknown = [] } = remarks;
  const lines = Object.entries({ ...changes, 'not in codes.tsv': unknown })
    .filter(([, codes]) => codes.length > 0)
    .map(([label, codes]) => `- ${formatList(label, codes).trim()}\n`);
  return `## ${product} ${edition.id}\n\n${name}\n\n${lines.join('')}`;
}

/** An edition that has a source. */
export interface WatchedEdition {
  product: string;
  edition: Edition;
  source: Source;
  /** The text of its file. */
  tsv: string;
}
