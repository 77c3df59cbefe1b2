import { expect, test } from 'vitest';
import { breadcrumbData } from '../../../src/site/breadcrumb-data.ts';

const site = new URL('https://docs.example.net');
const crumbs = [
  { label: 'Demo', href: '/docs/im/en/demo-im/' },
  { label: 'Server · Login', href: '/docs/im/en/demo-im/login/' },
];

test('the way to a page is a list of the pages above it, with whole addresses, and the page itself', () => {
  const data = JSON.parse(breadcrumbData({ crumbs, title: 'Ticket expired', code: '101' }, site));
  expect(data).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        name: 'Demo',
        item: 'https://docs.example.net/docs/im/en/demo-im/',
      },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Server · Login',
        item: 'https://docs.example.net/docs/im/en/demo-im/login/',
      },
      { '@type': 'ListItem', position: 3, name: '101 Ticket expired' },
    ],
  });
});

test('a name that looks like the end of a script stays a name', () => {
  const text = breadcrumbData({ crumbs, title: '</script><b>' }, site);
  expect(text).not.toContain('<');
  expect(JSON.parse(text).itemListElement.at(-1).name).toBe('</script><b>');
});
