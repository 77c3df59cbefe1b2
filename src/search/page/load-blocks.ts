import { fetchJson } from '../../browser/fetch-json.ts';
import { once } from '../../browser/once.ts';
import { siteRoot } from '../../browser/site-root.ts';
import type { BlocksFile } from '../../numbers/blocks-file.ts';

/** A language's number blocks, fetched once. @throws when they cannot be had; the next call tries again. */
export const loadBlocks = once((locale) =>
  fetchJson<BlocksFile>(`${siteRoot}search/blocks/${locale}.json`),
);
