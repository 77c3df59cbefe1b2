import type { VFile } from 'vfile';
import { localeIds, mapLocales } from '../i18n/locales.ts';
import { formatPlace } from '../report/format-place.ts';
import { report } from '../report/report.ts';
import { checkUrl } from './check-markup.ts';
import type { LinkTable } from './link-table.ts';
import { readTable } from './read-table.ts';
import { linksTable } from './tables/links.ts';
import { withoutTwins } from './without-twins.ts';

/** The pages that words may refer to by id; two ids of one page, and addresses not over https, are reported. */
export function readLinks(file: VFile): LinkTable {
  const { rows, lost } = readTable(file, linksTable);
  for (const { cells } of rows)
    for (const locale of localeIds) checkUrl(file, cells[locale].text, cells[locale].place);
  const unique = withoutTwins(rows, ({ id, place }, first) => {
    const what = `\`${id}\` is already defined at ${formatPlace(file, first.place)}.`;
    report(file, 'duplicate-row', place, what);
  });
  const pages = unique.map((row) => ({
    ...row,
    link: row.id,
    id: localeIds.map((locale) => row.entry[locale]).join('\t'),
  }));
  withoutTwins(pages, ({ link, place }, first) => {
    const what = `\`${link}\` leads where \`${first.link}\` does, at ${formatPlace(file, first.place)}.`;
    report(file, 'duplicate-row', place, what);
  });
  const links = unique.map(
    ({ id, entry, place }) =>
      [id, { addresses: mapLocales((locale) => entry[locale]), place }] as const,
  );
  return {
    file,
    links: new Map(links),
    lost: lost === 'all' ? lost : new Set(lost.keys()),
    used: new Set(),
  };
}
