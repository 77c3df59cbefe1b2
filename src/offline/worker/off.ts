import { readCacheName } from '../store/cache-names.ts';
import { scope } from './worker-scope.ts';

/**
 * The worker that switches offline use off: it takes over at once, deletes all that the site has kept, and answers
 * no request. It stays registered, so that no page of any age brings the other worker back.
 */
const root = new URL(scope.registration.scope).pathname;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => event.waitUntil(clear()));

scope.addEventListener('message', ({ data, ports }) => {
  if (data === 'release') ports[0]?.postMessage(null);
});

async function clear(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => readCacheName(root, name)).map((name) => caches.delete(name)),
  );
  await scope.clients.claim();
}
