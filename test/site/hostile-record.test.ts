import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, test } from 'vitest';
import { themeScript } from '../../src/site/theme-script.ts';
import { hostileText } from '../hostile-record.ts';
import { listFiles } from './list-files.ts';

const { dist } = inject('site').demos.atRoot;
const files = await listFiles(dist);
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const pages = files.filter((file) => file.endsWith('.html'));
const elements = new Map(pages.map((page) => [page, elementsOf(read(page))]));

describe('a record whose names and titles are hostile', () => {
  test('brings no script and no element of its own to any page', () => {
    const faults = [...elements].flatMap(([page, all]) =>
      all.filter((element) => !isOurs(element)).map(({ tagName }) => `${page}: <${tagName}>`),
    );
    expect(faults).toEqual([]);
  });

  test.each([
    ['home', 'en/index.html'],
    ['product', 'en/demo-im/index.html'],
    ['category', 'en/demo-im/login/index.html'],
    ['code', 'en/demo-im/101/index.html'],
    ['editions', 'en/demo-im/editions/index.html'],
    ['commands', 'en/demo-im/commands/index.html'],
    ['command', 'en/demo-im/commands/group_svc/send_text/index.html'],
    ['class', 'en/equivalents/ticket-expired/index.html'],
    ['classes', 'en/equivalents/index.html'],
    ['changes', 'en/changes/index.html'],
    ['permalink', 'demo-im/101/index.html'],
  ])('is shown as text on the page of the kind "%s"', (_, page) => {
    const text = elements.get(page)?.filter(({ tagName }) => tagName === 'body');
    expect(text?.map((body) => toString(body)).join('')).toContain(hostileText);
  });

  test('gives titles and descriptions that hold the whole text', () => {
    const heads = (elements.get('en/demo-im/101/index.html') ?? []).flatMap((element) =>
      element.tagName === 'title'
        ? [['title', toString(element)]]
        : element.tagName === 'meta' && 'content' in element.properties
          ? [
              [
                element.properties['name'] ?? element.properties['property'],
                element.properties['content'],
              ],
            ]
          : [],
    );
    const named = Object.fromEntries(heads) as Record<string, string>;
    for (const name of ['title', 'og:title', 'description', 'og:description'])
      expect(named[name], name).toContain(hostileText);
  });

  test('is itself in the JSON for programs and for search', () => {
    for (const file of ['api/v1/demo-im.json', 'api/v1/equivalents.json', 'search/en.json'])
      expect(JSON.stringify(JSON.parse(read(file)))).toContain(
        JSON.stringify(hostileText).slice(1, -1),
      );
  });

  test('leaves every file of XML and JSON whole', () => {
    const data = files.filter((file) => /\.(?:json|webmanifest)$/.test(file));
    expect(data.length).toBeGreaterThan(10);
    for (const file of data) expect(() => JSON.parse(read(file)), file).not.toThrow();
    for (const file of files.filter((name) => name.endsWith('.xml')))
      expect(read(file), file).not.toContain('<script>');
  });
});

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  visit(unified().use(rehypeParse).parse(html), 'element', (element) => void found.push(element));
  return found;
}

/** Elements that our own templates write; a script is a file of ours, or the one that paints the theme. */
function isOurs(element: Element): boolean {
  const { tagName, properties } = element;
  if (Object.keys(properties).some((name) => name.startsWith('on'))) return false;
  if (tagName !== 'script') return tagName !== 't' && tagName !== 'img';
  const { src, type } = properties;
  // Data runs nothing, and ends where it should if it can be read.
  if (type === 'application/ld+json') return isBreadcrumb(toString(element));
  return typeof src === 'string'
    ? src.startsWith('/_astro/')
    : toString(element) === themeScript('/');
}

function isBreadcrumb(json: string): boolean {
  return (JSON.parse(json) as { '@type': string })['@type'] === 'BreadcrumbList';
}
