import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { tagsOf } from './tags-of.ts';

const { dist } = inject('site').demos.below;

function page(locale: string, code: string) {
  const html = readFileSync(join(dist, locale, 'demo-im', code, 'index.html'), 'utf8');
  return { html, tags: tagsOf(html) };
}

describe.each(localeIds)('in %s, a page whose steps lead to technical support', (locale) => {
  const { html, tags } = page(locale, '3000-3999');

  test('tells below them what to send, and where a ticket is opened', () => {
    expect(html).toContain('<details class="support" id="support">');
    const links = tags.flatMap(({ attributes }) => attributes.get('href') ?? []);
    // In the step, and in what stands below it.
    const page = `https://example.com/${locale}/support`;
    expect(links.filter((link) => link === page)).toHaveLength(2);
  });

  test('copies a text for the ticket that begins with the code and ends with what is asked for', () => {
    const texts = tags.flatMap(({ attributes }) => attributes.get('data-copy') ?? []);
    const [subject = '', ...lines] = texts.find((text) => text.includes('\n'))?.split('\n') ?? [];
    expect(subject).toContain('3000-3999');
    expect(lines).toHaveLength(2);
    expect(lines.filter((line) => !/[:：] $/.test(line))).toEqual([]);
  });
});

test('a page whose steps do not lead there has nothing of it', () => {
  expect(page('en', '101').html).not.toContain('support');
});
