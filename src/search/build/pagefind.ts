import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeIds } from '../../i18n/locales.ts';
import { loadRecord } from '../../loaders/load-record.ts';
import { searchRecords } from './search-records.ts';
import { writeIndex } from './write-index.ts';

/**
 * Feeds Pagefind from the record: three times as fast as having it read the pages, and free of the navigation and
 * the cross-links that would outrank the page a code is about. Pagefind is a process of its own, and works while
 * Astro makes the pages.
 */
export function searchIndex(): AstroIntegration {
  let folder = '';
  let writing: Promise<number>;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('pagefind/', config.outDir));
      },
      // The first hook after Astro has emptied the folder.
      'astro:build:setup': () => {
        writing = indexRecord(folder);
        // What goes wrong is thrown where the build waits for it.
        writing.catch(() => {});
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`${await writing} records in ${localeIds.length} languages`);
      },
    },
  };
}

/** Indexes every code in every language, and says how many records that makes. */
async function indexRecord(folder: string): Promise<number> {
  const records = searchRecords(await loadRecord());
  await writeIndex(folder, records);
  return records.length;
}
