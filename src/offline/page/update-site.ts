import { siteRoot } from '../../browser/site-root.ts';
import type { WorkerMessage } from '../store/messages.ts';
import { askRelease } from './ask-release.ts';
import { keptLocales } from './language-state.ts';
import { SaveError } from './save-error.ts';
import { saveLanguage, type SaveWatching } from './save-language.ts';

/**
 * Goes over to the release that waits: its packs of the languages kept first, then its worker, then the page anew.
 * @throws a SaveError, after which everything is as it was.
 */
export async function updateSite(watching: SaveWatching): Promise<void> {
  const container = navigator.serviceWorker;
  const registration = await container.getRegistration(siteRoot);
  const waiting = registration?.waiting;
  if (waiting) {
    const release = await askRelease(waiting);
    if (!release) throw new SaveError('install');
    for (const locale of await keptLocales()) {
      await saveLanguage(locale, release, watching).catch((error: unknown) => {
        // A release newer than the one that waits: the browser is sent to look for it.
        if (error instanceof SaveError && error.reason === 'outdated')
          void registration.update().catch(() => undefined);
        throw error;
      });
    }
    await takeOver(waiting);
  }
  location.reload();
}

function takeOver(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      // A release that came in the meantime has taken its place.
      if (worker.state === 'redundant') reject(new SaveError('outdated'));
    };
    worker.addEventListener('statechange', look);
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    worker.postMessage('activate' satisfies WorkerMessage);
    look();
  });
}
