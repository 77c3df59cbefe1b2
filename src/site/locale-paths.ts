import type { GetStaticPaths } from 'astro';
import { localeIds } from '../i18n/locales.ts';

/** The paths of a page that every language has once. */
export const localePaths = (() =>
  localeIds.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;
