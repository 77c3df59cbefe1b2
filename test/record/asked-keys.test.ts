import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { facetIds, facets } from '../../src/components/lists/facets.ts';
import { uiStrings } from '../../src/i18n/strings.ts';
import { platformSchema } from '../../src/record/schemas/platform.ts';
import { layerSchema } from '../../src/record/schemas/product.ts';
import { topicSchema } from '../../src/record/tables/topics.ts';

const src = join(import.meta.dirname, '../../src');
const inQuotes = /(?<=['"])[\w.-]+(?=['"])/g;

/** Keys that are asked for by a value: `` t(`owner.${owner}.help`) ``. */
const byValue = [
  ...facetIds.flatMap((facet) => [`fact.${facet}`, `${facet}.title`, `${facet}.description`]),
  ...facets.retry.flatMap((retry) => [
    `asked.retry.${retry}`,
    ...forms(`retry.${retry}`, 'help', 'title'),
  ]),
  ...facets.owner.flatMap((owner) => [
    `asked.owner.${owner}`,
    ...forms(`owner.${owner}`, 'help', 'title'),
  ]),
  ...layerSchema.options.flatMap((layer) => forms(`layer.${layer}`, 'help')),
  ...platformSchema.options.map((platform) => `platform.${platform}`),
  ...topicSchema.options.map((topic) => `topic.${topic}`),
  ...['codes', 'classes'].flatMap((rows) => forms(`filter.${rows}`, 'all')),
  ...['document', 'sdk', 'api'].map((kind) => `edition.kind.${kind}`),
  ...['auto', 'light', 'dark'].map((theme) => `themeSelect.${theme}`),
];

/** Where names stand that are asked for behind a word: `listed` in listing-of.ts is `code.listed`. */
const byName = {
  code: namesIn('record/listing-of.ts', inQuotes),
  'code.legacy': namesIn('record/legacy-of.ts', inQuotes),
  number: namesIn('numbers/blocks-file.ts', inQuotes),
  search: namesIn('search/search-file.ts', inQuotes),
  offline: namesIn('offline/page/*.ts', /\w+/g),
};

test('every string is asked for', () => {
  const asked = new Set([...namesIn('**/*.{ts,astro,mdx}', inQuotes), ...byValue].map(withoutForm));
  const isAsked = (key: string) =>
    asked.has(key) ||
    Object.entries(byName).some(
      ([word, names]) => key.startsWith(`${word}.`) && names.includes(key.split('.').at(-1) ?? ''),
    );
  const keys = new Set(Object.keys(uiStrings.en).map(withoutForm));
  expect([...keys].filter((key) => !isAsked(key))).toEqual([]);
});

/** `("filter.codes", "all") → ["filter.codes", "filter.codes.all"]` */
function forms(key: string, ...ends: string[]): string[] {
  return [key, ...ends.map((end) => `${key}.${end}`)];
}

/** A string that counts may have a form for each kind of number: `"category.count_one" → "category.count"`. */
function withoutForm(key: string): string {
  return key.replace(/_\w+$/, '');
}

/** What an expression finds in files of src. */
function namesIn(pattern: string, expression: RegExp): string[] {
  return globSync(pattern, { cwd: src }).flatMap(
    (file) => readFileSync(join(src, file), 'utf8').match(expression) ?? [],
  );
}
