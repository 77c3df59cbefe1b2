import { SaveError } from './save-error.ts';

/** Whether this browser, at this address, can keep pages at all. */
export function isSupported(): boolean {
  return (
    isSecureContext &&
    ['serviceWorker', 'locks', 'storage'].every((part) => part in navigator) &&
    ['caches', 'DecompressionStream', 'BroadcastChannel'].every((part) => part in globalThis)
  );
}

/** Whether the browser has promised not to clear what is kept by itself. */
export async function isPersisted(): Promise<boolean> {
  return (await navigator.storage.persisted?.()) ?? false;
}

/** Asks the browser for that promise, which a reader may take their time to allow. @throws a SaveError where it says that there is no room for some more bytes. */
export async function askForRoom(bytes: number): Promise<void> {
  navigator.storage.persist?.().catch(() => false);
  const { quota, usage } = await navigator.storage.estimate();
  if (quota !== undefined && usage !== undefined && quota - usage < bytes)
    throw new SaveError('quota');
}
