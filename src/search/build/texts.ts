import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadRecord } from '../../loaders/load-record.ts';
import { writeTexts } from './write-texts.ts';

/**
 * Makes `/search/texts/<locale>.json` out of the record, while Astro makes the pages: no page needs what is asked, and
 * to take a hundred thousand queries apart takes two seconds. In development, a route makes the file that is asked for.
 */
export function searchTexts(): AstroIntegration {
  let folder = '';
  let writing: Promise<void>;
  return {
    name: 'search-texts',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const entrypoint = new URL('texts-route.ts', import.meta.url);
        if (command === 'dev') injectRoute({ pattern: '/search/texts/[locale].json', entrypoint });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('search/texts/', config.outDir));
      },
      // The first hook after Astro has emptied the folder.
      'astro:build:setup': () => {
        writing = loadRecord().then((record) => writeTexts(folder, record));
        // What goes wrong is thrown where the build waits for it.
        writing.catch(() => {});
      },
      'astro:build:done': () => writing,
    },
  };
}
