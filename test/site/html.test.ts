import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { expectedPages } from './expected-pages.ts';
import { listFiles } from './list-files.ts';
import { readRecord } from './record.ts';
import { samplePages } from './sample-pages.ts';

const { root, dist } = inject('site');
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Rows carry their code as id, `6206`, and Starlight's heading `_top`: HTML forbids only spaces.
    'valid-id': ['error', { relaxed: true }],
    // Starlight's menu button has none; it stands in no form, where alone the type would matter.
    'no-implicit-button-type': 'off',
    // A definition list and a table cell have roles that ARIA lets us name; div and span stay forbidden.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Code and meaning stand first and fit; what search engines cut off is the product's name.
    'long-title': 'off',
  },
});

test.each(samplePages)(
  'the HTML of the page of the kind "%s" in %s is valid',
  async (_, __, path) => {
    expect(await faultsOf(path)).toEqual([]);
  },
);

test('the HTML of every thirtieth page, and of each that the record does not ask for, is valid', async () => {
  const pages = (await listFiles(dist)).filter((file) => file.endsWith('.html'));
  const asked = new Set(
    Object.values(expectedPages(readRecord(root)))
      .flat()
      .map((path) => `${path}index.html`),
  );
  const sample = pages.filter((page, index) => index % 30 === 7 || !asked.has(page));
  const faults = [];
  for (const page of sample) faults.push(...(await faultsOf(page)));
  expect(faults).toEqual([]);
  expect(sample.length).toBeGreaterThan(80);
});

async function faultsOf(path: string): Promise<string[]> {
  const html = readFileSync(join(dist, path.replace(/(?:^|\/)$/, '$&index.html')), 'utf8');
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages);
  return messages.map(
    ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
  );
}
