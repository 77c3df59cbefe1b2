import { siteRoot } from '../../browser/site-root.ts';
import { registerWorker } from './register-worker.ts';
import { SaveError } from './save-error.ts';

/** The worker that answers this site's pages, once it is there. @throws a SaveError where it cannot be set up. */
export async function readyWorker(): Promise<ServiceWorker> {
  // What is kept for later must not hold up the page that is read now.
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  const registration = await registerWorker().catch(() =>
    navigator.serviceWorker.getRegistration(siteRoot).catch(() => undefined),
  );
  if (registration?.active) return settled(registration.active);
  const worker = registration?.installing ?? registration?.waiting;
  if (!worker) throw new SaveError('install');
  return settled(worker);
}

function settled(worker: ServiceWorker): Promise<ServiceWorker> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') reject(new SaveError('install'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
