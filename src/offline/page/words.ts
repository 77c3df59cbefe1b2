import { bestLocale } from '../../browser/best-locale.ts';
import { fetchJson } from '../../browser/fetch-json.ts';
import { localeInPath, siteRoot } from '../../browser/site-root.ts';

/** The words of offline use that pages do not carry themselves, in the page's language. @throws where they cannot be had. */
export async function loadWords(): Promise<OfflineWords> {
  // Every page names the site's languages: in its header's menu, or as the links or sections of a page without one.
  const named = [...document.querySelectorAll<HTMLElement>('[data-locale]')];
  const offered = named.map(({ dataset }) => dataset['locale'] ?? '');
  const wanted = [localeInPath(location.pathname), ...navigator.languages];
  const locale = bestLocale(offered, wanted) ?? offered[0];
  return fetchJson<OfflineWords>(`${siteRoot}${locale}/offline/words.json`);
}

/** `1470714 → "1.5 MB"`, as the language writes numbers. */
export function megabytes(bytes: number, lang: string): string {
  return `${new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(bytes / 1e6)} MB`;
}

/** The strings `offline.<key>` of one language. */
export type OfflineWords = Readonly<Record<string, string>>;
