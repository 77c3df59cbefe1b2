import { localeIds } from '../i18n/locales.ts';
import type { Localized } from '../i18n/localized.ts';
import { listValues } from '../report/list-values.ts';
import { fileStart, report } from '../report/report.ts';
import { checkFigures } from './check-figures.ts';
import type { GuideLinks } from './check-guide.ts';
import { openFile, type OpenFiles } from './files.ts';
import { guidePath } from './guide-path.ts';
import { readGuide, type ReadGuide } from './read-guide.ts';
import type { Guide } from './schemas/guide.ts';

/** The guides that every language has, sorted by id. */
export function readGuides(files: OpenFiles, to: GuideLinks): Guide[] {
  const ids = [...files.keys()].flatMap(
    (path) => guidePath.exec(path.slice('content/'.length))?.[1] ?? [],
  );
  return [...new Set(ids)].sort().flatMap((id) => {
    const read = localeIds.flatMap((locale) => {
      const path = `content/guides/${locale}/${id}.md`;
      return files.has(path) ? readGuide(openFile(files, path), locale, to) : [];
    });
    checkLanguages(id, read);
    const pages = read.flatMap(({ entry }) => (entry.page ? [{ ...entry.page, ...entry }] : []));
    if (pages.length < localeIds.length) return [];
    const pick = (of: (page: (typeof pages)[number]) => string) =>
      Object.fromEntries(pages.map((page) => [page.locale, of(page)])) as Localized;
    return [
      {
        id,
        titles: pick(({ title }) => title),
        descriptions: pick(({ description }) => description),
        html: pick(({ html }) => html),
        texts: pick(({ text }) => text),
      },
    ];
  });
}

/** Reports languages that lack a guide, and what one language has of it and another has not: headings, figures. */
function checkLanguages(id: string, read: readonly ReadGuide[]): void {
  const [first, ...others] = read as [ReadGuide, ...ReadGuide[]];
  const missing = localeIds.filter((locale) => !read.some(({ entry }) => entry.locale === locale));
  if (missing.length > 0) {
    const what = `The guide \`${id}\` is missing in ${listValues(missing)}.`;
    report(first.file, 'missing-language', fileStart, what);
  }
  for (const { entry, file } of others) {
    const [levels, firstLevels] = [entry.levels.join(' '), first.entry.levels.join(' ')];
    if (levels === firstLevels) continue;
    const what = `The headings are of the levels \`${levels}\`, and in \`${first.entry.locale}\` \`${firstLevels}\`.`;
    report(file, 'headings-differ', fileStart, what);
  }
  checkFigures(`the guide \`${id}\``, read);
}
