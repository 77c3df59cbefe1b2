import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { ogSize } from '../../src/site/og-path.ts';
import { readRecord } from './record.ts';
import { tagsOf } from './tags-of.ts';

const { root, dist, origin, base, demos } = inject('site');
const { products } = readRecord(root);

/** What a page tells of its picture, by property. */
const pictureOf = (folder: string, path: string) =>
  new Map(
    tagsOf(readFileSync(join(folder, path, 'index.html'), 'utf8')).flatMap(
      ({ name, attributes }) => {
        const key = attributes.get('property') ?? attributes.get('name') ?? '';
        return name === 'meta' && /^(?:og:image|twitter:card)/.test(key)
          ? [[key, attributes.get('content') ?? '']]
          : [];
      },
    ),
  );

describe.each(localeIds)('link previews in %s', (locale) => {
  test.each([
    ['', 'site'],
    ['equivalents/', 'site'],
    ...products.map(({ id }) => [`${id}/`, id]),
    ['tencent-im/6206/', 'tencent-im'],
    ['zego-zim/login/', 'zego-zim'],
  ])('show of /%s the large picture of %s, with its size and its name', (path, picture) => {
    const told = pictureOf(dist, `${locale}/${path}`);
    expect(told.get('og:image')).toBe(`${origin}${base}og/${locale}/${picture}.png`);
    expect(told.get('twitter:card')).toBe('summary_large_image');
    expect(told.get('og:image:alt')).not.toBe('');
    const png = readFileSync(join(dist, `og/${locale}/${picture}.png`));
    // The size stands at the beginning of a PNG: https://www.w3.org/TR/png/#11IHDR
    const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
    expect(size).toEqual(ogSize);
    expect(told.get('og:image:width')).toBe(String(size.width));
    expect(told.get('og:image:height')).toBe(String(size.height));
  });
});

test('link previews of an address without a language show the English picture', () => {
  expect(pictureOf(dist, '').get('og:image')).toMatch(/\/og\/en\/site\.png$/);
  expect(pictureOf(dist, 'tencent-im/6206').get('og:image')).toMatch(/\/og\/en\/tencent-im\.png$/);
});

test('a product of which none was drawn has the picture of the site', () => {
  const { dist: demo, origin: site, base: root } = demos.below;
  expect(pictureOf(demo, 'ko/demo-im/').get('og:image')).toBe(`${site}${root}og/ko/site.png`);
});
