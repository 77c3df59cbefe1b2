import { siteRoot } from '../../browser/site-root.ts';

/** Registers the site's worker: nothing else does. */
export function registerWorker(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(`${siteRoot}sw.js`, { scope: siteRoot });
}
