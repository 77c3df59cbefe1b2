import { localeIds, type Locale } from '../../src/i18n/locales.ts';

/** The kinds of pages that every language has, each by an address under the locale. */
const kinds = {
  home: '',
  product: 'tencent-im/',
  category: 'tencent-im/sdk-account/',
  code: 'tencent-im/6206/',
  range: 'tencent-im/120001-130000/',
  'negative code': 'tencent-im/-10001/',
  equivalents: 'equivalents/',
  'equivalent class': 'equivalents/credential-expired/',
  'ways to retry': 'retry/',
  'codes by owner': 'owner/user/',
  editions: 'tencent-im/editions/',
  commands: 'tencent-im/commands/',
  command: 'tencent-im/commands/group_open_http_svc/create_group/',
  changes: 'changes/',
  decoder: 'decode/',
  search: 'search/',
  about: 'about/',
  api: 'api/',
  guides: 'guides/',
  guide: 'guides/retry/',
  'code that asks support': 'tencent-im/6001/',
  decision: 'guides/login/',
};

/** Pages that have no language. */
const bare: readonly Sample[] = [
  ['language choice', 'en', ''],
  ['permalink', 'en', 'tencent-im/6206/'],
  ['404', 'en', '404.html'],
];

/** One page of each kind in each language, and those that have none: `["code", "ja", "ja/tencent-im/6206/"]`. */
export const samplePages: readonly Sample[] = [
  ...bare,
  ...localeIds.flatMap((locale) =>
    Object.entries(kinds).map(([kind, path]): Sample => [kind, locale, `${locale}/${path}`]),
  ),
];

/** One page of each kind, the languages taking turns, and those that have none. */
export const pageOfEachKind: readonly Sample[] = [
  ...bare,
  ...Object.entries(kinds).map(([kind, path], index): Sample => {
    const locale = localeIds[index % localeIds.length] ?? 'en';
    return [kind, locale, `${locale}/${path}`];
  }),
];

type Sample = readonly [kind: string, locale: Locale, path: string];
