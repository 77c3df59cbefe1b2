import { siteKey } from './site-key.ts';

/** Removes what this site has put into the browser's storages: choices, and codes looked up. Gives the number of entries. */
export function forgetKept(): number {
  return removeOwn(() => localStorage) + removeOwn(() => sessionStorage);
}

function removeOwn(open: () => Storage): number {
  try {
    const storage = open();
    const own = Object.keys(storage).filter(isOwn);
    for (const key of own) storage.removeItem(key);
    return own.length;
  } catch {
    // Where the browser refuses storage, nothing is there.
    return 0;
  }
}

function isOwn(key: string): boolean {
  // The second is what names began with before they began with the base path.
  return key.startsWith(siteKey('')) || key.startsWith('im-error-codes:');
}
