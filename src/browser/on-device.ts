/** What is kept on this device under a key, or null; null too where the browser refuses storage. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text on this device, null for nothing; where the browser refuses storage, it holds for this page only. */
export function keep(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Nothing here is worth telling a reader who turned storage off.
  }
}
