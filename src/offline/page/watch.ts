import { markKept } from './mark-kept.ts';

let isWatching = false;

/** On a page that a worker answers: marks the languages kept, and says when another release is ready or has taken over. */
export async function watch(registration: ServiceWorkerRegistration): Promise<void> {
  if (isWatching) return;
  isWatching = true;
  const container = navigator.serviceWorker;
  container.addEventListener('controllerchange', () => void say('updated', null), { once: true });
  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  // A page that stays open for days looks again whenever the reader comes back to it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
  await markKept();
}

function follow(worker: ServiceWorker | null): void {
  const look = () => {
    // One that takes over by itself does not wait for the reader, and a request just now would hold it up.
    if (worker?.state === 'installed')
      setTimeout(() => worker.state === 'installed' && void say('waiting', worker), 2000);
  };
  worker?.addEventListener('statechange', look);
  look();
}

async function say(what: 'waiting' | 'updated', worker: ServiceWorker | null): Promise<void> {
  const { showUpdate } = await import('./update-bar.ts');
  await showUpdate(what, worker);
}
