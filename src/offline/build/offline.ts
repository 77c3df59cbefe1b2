import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeOffline } from './write-offline.ts';

/**
 * Makes the built site usable without a network: a pack a language, the list of what every reader keeps, and the
 * service worker that knows both. It digests every file, so it stands last among the integrations.
 * `OFFLINE=off` builds a site whose worker deletes what readers have kept.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(
          await writeOffline(fileURLToPath(dir), { isOff: process.env['OFFLINE'] === 'off' }),
        );
      },
    },
  };
}
