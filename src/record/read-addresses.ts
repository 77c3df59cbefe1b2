import type { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { localeIds, mapLocales } from '../i18n/locales.ts';
import { formatPlace } from '../report/format-place.ts';
import { report } from '../report/report.ts';
import { checkUrl } from './check-markup.ts';
import type { LinkTable } from './link-table.ts';
import { readTable } from './read-table.ts';
import type { linksTable } from './tables/links.ts';
import { withoutTwins } from './without-twins.ts';

/** A table of pages by id, with the address for the readers of each language; addresses not over https are reported. */
export function readAddresses(file: VFile, schema: z.ZodObject<Shape, z.core.$strict>): LinkTable {
  const { rows, lost } = readTable(file, schema);
  for (const { cells } of rows)
    for (const locale of localeIds) checkUrl(file, cells[locale].text, cells[locale].place);
  const unique = withoutTwins(rows, ({ id, place }, first) => {
    const what = `\`${id}\` is already defined at ${formatPlace(file, first.place)}.`;
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

type Shape = typeof linksTable.shape;
