import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { localeIds, localeToLang } from '../../src/i18n/locales.ts';
import { hostileText } from '../hostile-record.ts';
import { useBrowser } from './use-browser.ts';

const { url, origin, base, demos } = inject('site');
const { open } = useBrowser();

test('the feed of each language has all that Atom asks of a feed and of its entries', async () => {
  const page = await open('en/changes/');
  for (const locale of localeIds) {
    const address = `${origin}${base}${locale}/changes`;
    const lang = localeToLang(locale);
    const response = await fetch(`${url}${locale}/changes.xml`);
    const { feed, entries } = await readFeed(page, await response.text());
    expect(feed).toEqual({
      isBroken: false,
      root: ['http://www.w3.org/2005/Atom', 'feed'],
      lang,
      id: `${address}/`,
      title: expect.stringMatching(/\S/),
      author: expect.stringMatching(/\S/),
      updated: entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1),
      links: [`self application/atom+xml ${address}.xml`, `alternate text/html ${address}/`],
    });
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id, updated, links, title, words } of entries) {
      expect(id).toMatch(/#[a-z0-9-]+$/);
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      expect(links).toEqual([`alternate text/html ${id}`]);
      expect(title).not.toBe('');
      expect(words).not.toBe('');
    }
  }
});

test('a hostile title and text are text in the feed, and bring no element to who shows it', async () => {
  const xml = readFileSync(join(demos.atRoot.dist, 'en/changes.xml'), 'utf8');
  const { feed, entries } = await readFeed(await open('en/changes/'), xml);
  expect(feed.isBroken).toBe(false);
  const entry = entries.find(({ id }) => id.endsWith('#group-codes'));
  expect(entry?.title).toContain(hostileText);
  expect(entry?.words).toContain(hostileText);
  expect(entry?.elements).toEqual(['A', 'CODE', 'P']);
});

/** A feed, as a browser reads it: on a blank page, as the site's policy lets no text become a document. */
async function readFeed(page: Page, source: string) {
  const blank = await page.context().newPage();
  return blank.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    const child = (element: Element, name: string) =>
      [...element.children].find(({ localName }) => localName === name)?.textContent ?? '';
    const links = (element: Element) =>
      [...element.children]
        .filter(({ localName }) => localName === 'link')
        .map((link) => ['rel', 'type', 'href'].map((name) => link.getAttribute(name)).join(' '));
    const root = xml.documentElement;
    return {
      feed: {
        isBroken: xml.querySelector('parsererror') !== null,
        root: [root.namespaceURI, root.localName],
        lang: root.getAttribute('xml:lang'),
        id: child(root, 'id'),
        title: child(root, 'title'),
        author: root.querySelector('author > name')?.textContent ?? '',
        updated: child(root, 'updated'),
        links: links(root),
      },
      entries: [...root.querySelectorAll('entry')].map((entry) => {
        const html = new DOMParser().parseFromString(child(entry, 'content'), 'text/html');
        const elements = [...html.body.querySelectorAll('*')].map(({ tagName }) => tagName);
        return {
          id: child(entry, 'id'),
          title: child(entry, 'title'),
          updated: child(entry, 'updated'),
          links: links(entry),
          words: html.body.textContent,
          elements: [...new Set(elements)].sort(),
        };
      }),
    };
  }, source);
}
