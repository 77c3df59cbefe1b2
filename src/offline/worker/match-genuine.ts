import { integrityOf } from '../store/integrity.ts';

/**
 * A cache's copy of a file, if its content is the one that a release lists: any page of the origin can write into a
 * cache. The headers, which no digest covers, are the copy's own.
 */
export async function matchGenuine(
  cache: Cache,
  url: string,
  integrity: string | undefined,
): Promise<Response | undefined> {
  const copy = integrity && (await cache.match(url));
  // Of a redirection, another address would be loaded; what a damaged storage cannot read is as good as gone.
  const content = copy && copy.ok && (await copy.arrayBuffer().catch(() => null));
  if (!content || (await integrityOf(content)) !== integrity) return undefined;
  // Looked up again, because a browser keeps what it has compiled of a script with the cache's own response.
  return cache.match(url);
}
