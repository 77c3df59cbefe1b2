import { changes, type ChangePages } from '../../content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { href } from '../../site/urls.ts';
import { xmlText } from '../../site/xml-text.ts';
import { changeLinks } from './change-links.ts';

/** What changed, newest first, as feeds tell it: with whole addresses. */
export function feedEntries(locale: Locale, site: URL | undefined): FeedEntry[] {
  const t = translator(locale);
  const absolute = (path: string) => new URL(path, site).href;
  const page = absolute(href(locale, '/changes/'));
  const line = (label: string, links: readonly { label: string; href: string }[]) => {
    const ways = links.map(
      (link) => `<a href="${xmlText(absolute(link.href))}">${xmlText(link.label)}</a>`,
    );
    return ways.length > 0 ? [`${label} ${ways.join(' · ')}`] : [];
  };
  const html = (change: ChangePages) => {
    const { codes, pages } = changeLinks(change, locale);
    const parts = [
      ...(change.added > 0 ? [t('changes.added', { count: change.added })] : []),
      ...line(t('changes.codes'), codes),
      ...line(t('changes.pages'), pages),
    ].map((part) => `<p>${part}</p>`);
    return `<p>${change.details[locale].html}</p>${parts.join('')}`;
  };
  return changes.map((change) => ({
    url: `${page}#${change.id}`,
    title: change.titles[locale],
    // By the day alone, so that a second build gives the same bytes.
    date: `${change.date}T00:00:00Z`,
    html: html(change),
  }));
}

/** A change as feeds tell it. */
export interface FeedEntry {
  /** Its place on the page, which is also its id. */
  url: string;
  title: string;
  date: string;
  html: string;
}
