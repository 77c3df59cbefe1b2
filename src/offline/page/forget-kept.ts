import { siteKey } from '../../browser/site-key.ts';

/** Removes what this site has put into the browser's storages: choices, and codes looked up. Gives the number of entries. */
export function forgetKept(): number {
  return removeOwn(() => localStorage) + removeOwn(() => sessionStorage);
}

function removeOwn(open: () => Storage): number {
  try {
    const storage = open();
    const own = Object.keys(storage).filter((key) => key.startsWith(siteKey('')));
    for (const key of own) storage.removeItem(key);
    return own.length;
  } catch {
    // Where the browser refuses storage, nothing is there.
    return 0;
  }
}
