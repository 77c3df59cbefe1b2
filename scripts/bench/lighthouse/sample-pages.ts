import type { ApiCode } from '../../../src/api/schema.ts';
import type { Locale } from '../../../src/i18n/locales.ts';

/** What Lighthouse is asked about: each kind of page in English, some in Japanese too, and those without a language. */
export function samplePages(codes: readonly ApiCode[]): SamplePage[] {
  const [code] = codes.toSorted((a, b) => b.equivalents.length - a.equivalents.length);
  if (!code) throw new Error('The site has no code.');
  const { product, category, equivalent, urls } = code;
  const kinds = {
    home: '',
    product: `${product}/`,
    category: `${product}/${category}/`,
    code: `${product}/${code.code}/`,
    classes: 'equivalents/',
    class: `equivalents/${equivalent}/`,
    editions: `${product}/editions/`,
    changes: 'changes/',
    search: 'search/',
    decoder: 'decode/',
    offline: 'offline/',
    about: 'about/',
  };
  const inLocale = (locale: Locale, names = Object.keys(kinds) as (keyof typeof kinds)[]) =>
    names.map((name) => ({ kind: `${name}, ${locale}`, path: `${locale}/${kinds[name]}` }));
  return [
    ...inLocale('en'),
    ...inLocale('ja', ['home', 'category', 'code', 'search']),
    { kind: 'language choice', path: '' },
    { kind: 'permalink', path: urls.permalink.slice(1) },
    { kind: '404', path: 'no-such-page/', isMissing: true },
  ];
}

/** A page by its address under the base. */
export interface SamplePage {
  kind: string;
  path: string;
  /** It answers 404 and asks not to be indexed, which Lighthouse takes for faults of practice and SEO. */
  isMissing?: boolean;
}
