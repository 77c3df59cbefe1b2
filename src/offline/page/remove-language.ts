import { readCacheName } from '../store/cache-names.ts';
import { siteRoot } from '../../browser/site-root.ts';

/** Removes all that is kept of a language, of every release, and downloads of it under way. */
export async function removeLanguage(locale: string): Promise<void> {
  for (const name of await caches.keys()) {
    const parts = readCacheName(siteRoot, name);
    if (parts && /^pa(?:ck|rts)$/.test(parts.kind) && parts.rest[0] === locale)
      await caches.delete(name);
  }
}
