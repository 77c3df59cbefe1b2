import { siteRoot } from '../../browser/site-root.ts';
import type { FoundPage } from '../answer/find-pages.ts';
import { group, row } from './results.ts';

/** The site's own pages under a heading. */
export function sitePageGroup(
  heading: string,
  pages: readonly FoundPage[],
  locale: string,
): HTMLElement {
  const rows = pages.map(({ path, title, place }) => [
    row({ url: `${siteRoot}${locale}/${path}`, code: '', place }, [title]),
  ]);
  return group('found-site', heading, rows);
}
