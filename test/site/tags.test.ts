import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { tagsOf, type Tag } from './tags-of.ts';

const { dist } = inject('site');

/** What holds for the tags of every page, each with what of a page breaks it. */
const rules: { rule: string; faultsOf: (tags: readonly Tag[], page: string) => string[] }[] = [
  {
    rule: 'no page has an event handler in its markup or a link that runs code',
    faultsOf: (tags) =>
      tags.flatMap(({ name, attributes }) =>
        [...attributes]
          .filter(
            ([key, value]) =>
              /^on[a-z]/.test(key) || /^\s*(?:javascript|data|vbscript):/i.test(value),
          )
          .map(([key, value]) => `<${name} ${key}="${value}">`),
      ),
  },
  {
    rule: 'no page has styles of its own, which the policy refuses',
    faultsOf: (tags) =>
      tags
        .filter(({ name, attributes }) => name === 'style' || attributes.has('style'))
        .map(({ name }) => `<${name}>`),
  },
  {
    rule: 'every page has one first heading, and no heading skips a level',
    faultsOf: (tags, page) => {
      const levels = tags.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
      const main = levels.slice(levels.indexOf(1));
      const skips = main.some((level, index) => index > 0 && level > (main[index - 1] ?? 0) + 1);
      const firsts = levels.filter((level) => level === 1).length;
      // The 404 page may hold a text for each language, and show the reader's.
      const isMany = page === '404.html' && firsts > 1;
      return skips || (firsts !== 1 && !isMany) ? [`h${levels.join(' h')}`] : [];
    },
  },
  {
    rule: 'every page with something to copy has one place that says how copying went',
    faultsOf: (tags) => {
      const keys = tags.flatMap(({ attributes }) => [...attributes.keys()]);
      const places = keys.filter((key) => key === 'data-copy-status').length;
      const copies = keys.filter((key) => /^data-copy(?:-permalink|-markdown)?$/.test(key));
      return copies.length > 0 && places !== 1 ? [`${places} of ${copies.join(' ')}`] : [];
    },
  },
  {
    rule: 'no page loads anything from another site',
    faultsOf: (tags) =>
      tags.flatMap(({ name, attributes }) => {
        const loads =
          name === 'link' && /stylesheet|icon|preload|manifest/.test(attributes.get('rel') ?? '');
        const source = attributes.get('src') ?? (loads ? attributes.get('href') : undefined);
        return source !== undefined && /^(?:[a-z]+:)?\/\//i.test(source) ? [source] : [];
      }),
  },
];

// To take a page apart costs more than all rules together, so each is taken apart once.
const judged = rules.map(({ rule, faultsOf }) => ({ rule, faultsOf, faults: [] as string[] }));
for (const page of (await listFiles(dist)).filter((file) => file.endsWith('.html'))) {
  const tags = tagsOf(readFileSync(join(dist, page), 'utf8'));
  for (const { faultsOf, faults } of judged)
    faults.push(...faultsOf(tags, page).map((fault) => `${page}: ${fault}`));
}

test.each(judged)('$rule', ({ faults }) => {
  expect(faults.slice(0, 5)).toEqual([]);
});
