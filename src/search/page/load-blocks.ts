import { siteRoot } from '../../browser/site-root.ts';
import type { BlocksFile } from '../../numbers/blocks-file.ts';

/** A language's number blocks. @throws when they cannot be had. */
export async function loadBlocks(locale: string): Promise<BlocksFile> {
  const response = await fetch(`${siteRoot}search/blocks/${locale}.json`);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return (await response.json()) as BlocksFile;
}
