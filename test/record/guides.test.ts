import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localeIds, localeToLang } from '../../src/i18n/locales.ts';
import { realRecord } from './real-record.ts';

const { record } = await realRecord();

test.each(localeIds)(
  'the guide on retrying names the labels as pages show them, in %s',
  (locale) => {
    const path = join(import.meta.dirname, `../../src/content/i18n/${localeToLang(locale)}.json`);
    const strings = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    const text = record.guides.find(({ id }) => id === 'retry')?.texts[locale].split('\n');
    const labels = ['backoff', 'throttle', 'fix', 'none'].map((value) => strings[`retry.${value}`]);
    expect(text).toEqual(expect.arrayContaining(labels));
  },
);
