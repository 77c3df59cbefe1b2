import type { Heading } from './heading.ts';

/** The way to a page, for search engines: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
export function breadcrumbData({ crumbs, title, code }: Heading, site: URL | undefined): string {
  const steps = [
    ...crumbs.map(({ label, href }) => ({ name: label, item: new URL(href, site).href })),
    { name: code ? `${code} ${title}` : title },
  ];
  const data = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
  // No text in it ends the script.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
