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
  // Two names are Starlight's; the last was ours before names began with the base path.
  const isNamed = /^(?:starlight-theme|sl-sidebar-state|im-error-codes:.+)$/.test(key);
  return isNamed || key.startsWith(siteKey(''));
}
