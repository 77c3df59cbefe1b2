import { siteRoot } from '../../browser/site-root.ts';
import { readCacheName } from '../store/cache-names.ts';

/** Removes all that is kept of a language, of every release. */
export async function removeLanguage(locale: string): Promise<void> {
  for (const name of await caches.keys()) {
    const parts = readCacheName(siteRoot, name);
    if (parts?.kind === 'pack' && parts.rest[0] === locale) await caches.delete(name);
  }
}
