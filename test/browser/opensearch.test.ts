import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { localeIds, localeToLang, type Locale } from '../../src/i18n/locales.ts';
import { useBrowser } from './use-browser.ts';

const { url, origin, base } = inject('site');
const { open } = useBrowser();

test('the search description of each language is valid', async () => {
  const page = await open('en/search/');
  for (const locale of localeIds) {
    const { name, description, image, ...found } = await readDescription(page, locale);
    expect(found).toEqual({
      isBroken: false,
      root: ['http://a9.com/-/spec/opensearch/1.1/', 'OpenSearchDescription'],
      language: localeToLang(locale),
      type: 'text/html',
      template: `${origin}${base}${locale}/search/?q={searchTerms}`,
    });
    // The limits of the specification.
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(16);
    expect(description.length).toBeLessThanOrEqual(1024);
    const status = await page.evaluate(
      async (address) => (await fetch(address)).status,
      served(image),
    );
    expect(status).toBe(200);
  }
});

test('the address that a search description names answers', async () => {
  const page = await open('ko/search/');
  const { template } = await readDescription(page, 'ko');
  await page.goto(served(template).replace('{searchTerms}', encodeURIComponent('−10001')));
  const first = page.locator('search-page a').first();
  await expect
    .poll(() => first.getAttribute('href'))
    .toBe(`${new URL(url).pathname}ko/tencent-im/-10001/`);
});

/** An address of the published site, where the test serves it. */
function served(address: string): string {
  return address.replace(origin + base, url);
}

/** A language's description, as a browser reads it: on a blank page, as the site's policy lets no text become a document. */
async function readDescription(page: Page, locale: Locale) {
  const response = await fetch(`${url}${locale}/opensearch.xml`);
  const blank = await page.context().newPage();
  return blank.evaluate(
    (source) => {
      const xml = new DOMParser().parseFromString(source, 'application/xml');
      const text = (name: string) => xml.querySelector(name)?.textContent ?? '';
      return {
        isBroken: xml.querySelector('parsererror') !== null,
        root: [xml.documentElement.namespaceURI, xml.documentElement.localName],
        name: text('ShortName'),
        description: text('Description'),
        language: text('Language'),
        image: text('Image'),
        type: xml.querySelector('Url')?.getAttribute('type'),
        template: xml.querySelector('Url')?.getAttribute('template') ?? '',
      };
    },
    await response.text(),
  );
}
