import { listValues } from '../report/list-values.ts';
import { report } from '../report/report.ts';
import { checkFigures } from './check-figures.ts';
import type { OpenFiles } from './files.ts';
import { joinTitled } from './join-titled.ts';
import { supportLink, type LinkTable } from './link-table.ts';
import { readTitled } from './read-titled.ts';
import type { Support } from './schemas/support.ts';
import { supportTable } from './tables/support.ts';

/** How a product's technical support is asked, in the order of the first language; null where no link leads to it. */
export function readSupport(files: OpenFiles, product: string, links: LinkTable): Support | null {
  const tables = readTitled(files, {
    path: (locale) => `content/${product}/${locale}/support.md`,
    header: 'support',
    schema: supportTable,
    links,
  });
  const items = [...new Set(tables.flatMap(({ rows }) => [...rows.keys()]))].flatMap((id) => {
    const { rows, missing, words } = joinTitled(tables, id);
    for (const { file, place } of missing.length > 0 ? rows.slice(0, 1) : []) {
      const what = `The row \`${id}\` is missing in ${listValues(missing)}.`;
      report(file, 'missing-language', place, what);
    }
    checkFigures(`the row \`${id}\``, rows);
    return words ? [{ id, names: words.titles, details: words.texts }] : [];
  });
  const link = links.links.get(supportLink);
  return link
    ? {
        product,
        page: link.addresses,
        send: items.filter(({ id }) => id.startsWith('send-')),
        logs: items.filter(({ id }) => id.startsWith('log-')),
      }
    : null;
}
