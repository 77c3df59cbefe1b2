import type { BlocksFile } from '../../numbers/blocks-file.ts';
import { fetchJson } from './fetch-json.ts';
import { once } from './once.ts';

/** A language's number blocks, fetched once. @throws when they cannot be had; the next call tries again. */
export const loadBlocks = once((locale) => fetchJson<BlocksFile>(`search/blocks/${locale}.json`));
