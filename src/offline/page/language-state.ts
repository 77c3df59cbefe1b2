import { keptPacks } from '../store/kept-packs.ts';
import type { Release } from '../store/release.ts';
import { siteRoot } from '../../browser/site-root.ts';

/** Whether a language is kept: as this release has it (`saved`), as an older one had it (`stale`), or not (`none`). */
export async function languageState(
  locale: string,
  release: Pick<Release, 'packs'>,
): Promise<LanguageState> {
  const packs = (await keptPacks(siteRoot, release)).filter((pack) => pack.locale === locale);
  if (packs.some(({ list }) => list)) return 'saved';
  return packs.length > 0 ? 'stale' : 'none';
}

/** The languages that are kept, of whatever release. */
export async function keptLocales(): Promise<Set<string>> {
  return new Set((await keptPacks(siteRoot, { packs: {} })).map(({ locale }) => locale));
}

/** What a reader is told of a language. */
export type LanguageState = 'none' | 'saved' | 'stale';
