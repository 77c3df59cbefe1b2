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
    const text = record.guides.find(({ retry }) => retry.length > 0)?.texts[locale].split('\n');
    const labels = ['backoff', 'throttle', 'fix', 'none'].map((value) => strings[`retry.${value}`]);
    expect(text).toEqual(expect.arrayContaining(labels));
  },
);

test.each(['backoff', 'throttle'] as const)('codes with %s have a guide on repeating', (kind) => {
  expect(record.guides.filter(({ retry }) => retry.includes(kind))).toHaveLength(1);
});

/** What guides are about: a developer who meets one of these codes finds the way out in one of them. */
const families = {
  'tencent-im': [
    'sdk-account',
    'sdk-group',
    'sdk-network',
    'web-login',
    'web-network',
    'web-group',
    'server-push',
  ],
  'zego-zim': [
    'login',
    'room',
    'push',
    'group',
    'blocklist',
    'friend',
    'community',
    'channel',
    'server-room',
    'server-blocklist',
  ],
};

test.each(Object.entries(families))('each code of its families stands in a guide: %s', (id, of) => {
  const told = new Set(record.guides.flatMap(({ sections }) => sections.flatMap(codesOf)));
  const codes = record.facts.filter(
    ({ product, category }) => product === id && of.includes(category),
  );
  expect(new Set(codes.map(({ category }) => category))).toEqual(new Set(of));
  expect(codes.map(addressOf).filter((code) => !told.has(code))).toEqual([]);
});

test('the guide to limits names each code that is answered by slowing down', () => {
  const told = record.guides.find(({ id }) => id === 'limits')?.sections.flatMap(codesOf);
  const codes = record.facts.filter(({ retry }) => retry === 'throttle').map(addressOf);
  expect(codes.filter((code) => !told?.includes(code))).toEqual([]);
});

function codesOf({ codes }: { codes: string[] }): string[] {
  return codes;
}

function addressOf({ product, code }: { product: string; code: string }): string {
  return `${product}/${code}`;
}
