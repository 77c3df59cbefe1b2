import { siteRoot } from '../../browser/site-root.ts';

/** A file of the site, by its path under the base. @throws when it cannot be had. */
export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(siteRoot + path);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return (await response.json()) as T;
}
