import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { localeIds } from '../../src/i18n/locales.ts';
import type { ApiCode } from '../../src/api/schema.ts';

/** The HTML of every code page in every language, gzipped: the lightest first. */
export async function weighCodePages(
  dist: string,
  codes: readonly ApiCode[],
): Promise<PageWeight[]> {
  const addresses = codes.flatMap(({ urls }) => localeIds.map((locale) => urls[locale]));
  const weights = await Promise.all(
    addresses.map(async (address) => ({
      address,
      bytes: gzipSync(await readFile(join(dist, address, 'index.html'))).length,
    })),
  );
  return weights.sort((a, b) => a.bytes - b.bytes);
}

/** A page by its address under the base, and its weight. */
export interface PageWeight {
  address: string;
  bytes: number;
}
