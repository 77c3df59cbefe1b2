import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { localeIds } from '../../i18n/locales.ts';
import { loadRecord } from '../../loaders/load-record.ts';
import { searchRecords } from './search-records.ts';

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
        writing = writeIndex(folder);
        // What goes wrong is thrown where the build waits for it.
        writing.catch(() => {});
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`${await writing} records in ${localeIds.length} languages`);
      },
    },
  };
}

/** Writes an index of the record's codes in every language, and says how many records it holds. */
async function writeIndex(folder: string): Promise<number> {
  try {
    const { index } = await createIndex({ includeCharacters: '-_' });
    if (!index) throw new Error('Pagefind could not create an index.');
    const records = searchRecords(await loadRecord());
    const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
    throwIfAny(added.flatMap(({ errors }) => errors));
    throwIfAny((await index.writeFiles({ outputPath: folder })).errors);
    return records.length;
  } finally {
    await close();
  }
}

function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
