import { keep, readKept } from '../../browser/on-device.ts';
import { siteKey } from '../../browser/site-key.ts';

const key = siteKey('declined');

/** Whether the reader wants to go over to a release later: once all tabs are closed, it takes over by itself. */
export function isDeclined(version: string): boolean {
  return readKept(key) === version;
}

/** Remembers, for all tabs, that the reader wants to go over to a release later; null that they are asked again. */
export function declineUpdate(version: string | null): void {
  keep(key, version);
}

/** Calls back when another tab declines a release. */
export function onDeclined(version: string, act: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key && event.newValue === version) act();
  });
}
