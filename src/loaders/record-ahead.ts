import type { AstroIntegration } from 'astro';
import { contentFolder } from './content-folder.ts';
import { readFolderAhead } from './read-folder-once.ts';

/** Has a build read the record while Astro and Vite start: it stands first among the integrations. */
export function recordAhead(): AstroIntegration {
  return {
    name: 'record-ahead',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') readFolderAhead(contentFolder);
      },
    },
  };
}
