import type { VFile } from 'vfile';
import { localeIds } from '../i18n/locales.ts';
import { formatPlace } from '../report/format-place.ts';
import { report } from '../report/report.ts';
import type { LinkTable } from './link-table.ts';
import { readAddresses } from './read-addresses.ts';
import { linksTable } from './tables/links.ts';
import { withoutTwins } from './without-twins.ts';

/** The pages that words may refer to by id; two ids of one page are reported. */
export function readLinks(file: VFile): LinkTable {
  const table = readAddresses(file, linksTable);
  const pages = [...table.links].map(([link, { addresses, place }]) => ({
    id: localeIds.map((locale) => addresses[locale]).join('\t'),
    link,
    place,
  }));
  withoutTwins(pages, ({ link, place }, first) => {
    const what = `\`${link}\` leads where \`${first.link}\` does, at ${formatPlace(file, first.place)}.`;
    report(file, 'duplicate-row', place, what);
  });
  return table;
}
