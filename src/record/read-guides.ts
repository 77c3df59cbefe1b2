import { localeIds } from '../i18n/locales.ts';
import type { Localized } from '../i18n/localized.ts';
import { listValues } from '../report/list-values.ts';
import { fileStart, report } from '../report/report.ts';
import { checkFigures } from './check-figures.ts';
import { checkGuideParts } from './check-guide-parts.ts';
import type { GuideLinks } from './check-guide.ts';
import { openFile, type OpenFiles } from './files.ts';
import { guidePath } from './guide-path.ts';
import { readGuide, type ReadGuide } from './read-guide.ts';
import type { Guide } from './schemas/guide.ts';

/** The guides that every language has, sorted by id. */
export function readGuides(files: OpenFiles, to: Omit<GuideLinks, 'guides'>): Guide[] {
  const found = [...files.keys()].flatMap(
    (path) => guidePath.exec(path.slice('content/'.length))?.[1] ?? [],
  );
  const ids = [...new Set(found)].sort();
  return ids.flatMap((id) => {
    const read = localeIds.flatMap((locale) => {
      const path = `content/guides/${locale}/${id}.md`;
      return files.has(path)
        ? readGuide(openFile(files, path), locale, { ...to, guides: ids })
        : [];
    });
    checkLanguages(id, read);
    const pages = read.flatMap(({ entry }) => (entry.page ? [{ ...entry.page, ...entry }] : []));
    if (pages.length < localeIds.length) return [];
    const pick = (of: (page: (typeof pages)[number]) => string) =>
      Object.fromEntries(pages.map((page) => [page.locale, of(page)])) as Localized;
    const [{ sections, order, retry }] = pages as [(typeof pages)[number]];
    return [
      {
        id,
        order,
        retry,
        titles: pick(({ title }) => title),
        descriptions: pick(({ description }) => description),
        sections: sections.map(({ id: anchor, codes }, nth) => ({
          id: anchor,
          titles: pick((page) => page.sections[nth]?.title ?? ''),
          codes,
        })),
        html: pick(({ html }) => html),
        markdown: pick(({ markdown }) => markdown),
        texts: pick(({ text }) => text),
      },
    ];
  });
}

/** Reports languages that lack a guide, and what one language has of it and another has not: its place, parts, codes, figures. */
function checkLanguages(id: string, read: readonly ReadGuide[]): void {
  const all = read as [ReadGuide, ...ReadGuide[]];
  const missing = localeIds.filter((locale) => !read.some(({ entry }) => entry.locale === locale));
  if (missing.length > 0) {
    const what = `The guide \`${id}\` is missing in ${listValues(missing)}.`;
    report(all[0].file, 'missing-language', fileStart, what);
  }
  checkField(id, all, 'order');
  checkField(id, all, 'retry');
  checkGuideParts(all);
  checkFigures(`the guide \`${id}\``, read);
}

/** Reports languages whose front matter says something else than the first one's. */
function checkField(
  id: string,
  [first, ...others]: readonly [ReadGuide, ...ReadGuide[]],
  field: 'order' | 'retry',
): void {
  const valueIn = ({ entry }: ReadGuide) => entry.page && [entry.page[field]].flat().join(', ');
  const theirs = valueIn(first);
  for (const guide of others) {
    const ours = valueIn(guide);
    if (ours === null || theirs === null || ours === theirs) continue;
    const what = `The guide \`${id}\` has the ${field} \`${ours}\` here, and \`${theirs}\` in \`${first.entry.locale}\`.`;
    report(guide.file, `${field}-differs`, fileStart, what);
  }
}
