import { localeIds, type Locale } from '../../src/i18n/locales.ts';

/** One page of each kind in each language, and those that have none: `["code", "ja", "ja/tencent-im/6206/"]`. */
export const samplePages: readonly (readonly [kind: string, locale: Locale, path: string])[] = [
  ['language choice', 'en', ''],
  ['permalink', 'en', 'tencent-im/6206/'],
  ['404', 'en', '404.html'],
  ...localeIds.flatMap((locale) =>
    Object.entries({
      home: '',
      product: 'tencent-im/',
      category: 'tencent-im/sdk-account/',
      code: 'tencent-im/6206/',
      range: 'tencent-im/120001-130000/',
      'negative code': 'tencent-im/-10001/',
      equivalents: 'equivalents/',
      'equivalent class': 'equivalents/credential-expired/',
      editions: 'tencent-im/editions/',
      decoder: 'decode/',
    }).map(([kind, path]) => [kind, locale, `${locale}/${path}`] as const),
  ),
];
