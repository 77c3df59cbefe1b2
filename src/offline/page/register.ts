import { registerWorker } from './register-worker.ts';

/**
 * On every page: registers the worker once the page is at rest. Whatever else there is to do is loaded only then.
 * The development server has none.
 */
const { serviceWorker: container } = navigator;

if (import.meta.env.PROD && container) {
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}

function whenIdle(): void {
  if ('requestIdleCallback' in window) requestIdleCallback(register, { timeout: 2000 });
  else setTimeout(register, 500);
}

function register(): void {
  // Where the reader has just had everything removed.
  if (document.documentElement.dataset['forgotten'] !== undefined) return;
  const isReturning = container.controller !== null;
  registerWorker()
    .then(async (registration) => isReturning && (await import('./watch.ts')).watch(registration))
    .catch(() => undefined);
}
