import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { Locale } from '../i18n/locales.ts';
import type { Localized } from '../i18n/localized.ts';

/** The id of the page at which a product's technical support is asked. */
export const supportLink = 'support';

/** The addresses of a table of links for the readers of one language, by id. */
export function addressesIn({ links }: LinkTable, locale: Locale): Map<string, string> {
  return new Map([...links].map(([id, { addresses }]) => [id, addresses[locale]]));
}

/** Whether words may refer to an id: a row has it, or one that could not be read may have it. */
export function mayLink({ links, lost }: LinkTable, id: string): boolean {
  return links.has(id) || lost === 'all' || lost.has(id);
}

/** What is said of a definition that stands in a file of words, where the table has the links. */
export function definedElsewhere(id: string, { file }: LinkTable): string {
  return `The link \`[${id}]\` is defined here, and its place is \`${file.path}\`.`;
}

/** The pages that words may refer to by id: a `links.tsv`, read. */
export interface LinkTable {
  file: VFile;
  links: ReadonlyMap<string, Link>;
  /** The ids of rows that cannot be used; or all, where the table itself could not be read. */
  lost: ReadonlySet<string> | 'all';
  /** The ids that words refer to, as far as they have been read. */
  used: Set<string>;
}

/** A page, and where its row stands. */
interface Link {
  addresses: Localized;
  place: Point;
}
