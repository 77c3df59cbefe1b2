import { langs } from './langs.ts';
import { findInPacks, type OpenCaches } from './open-caches.ts';
import { mergeEntry, type KeptEntry, type SearchEntry } from './merge-entry.ts';
import { networkFirst } from './network-first.ts';
import type { FetchEvent } from './worker-scope.ts';

/** A style, a script, or a part of a search index: any copy, else the network's, which is kept if a page may need it. */
export async function answerHashed(
  event: FetchEvent,
  path: string,
  { findHashed, pages }: OpenCaches,
): Promise<Response> {
  const kept = await findHashed(path);
  if (kept) return kept;
  const response = await fetch(event.request);
  // A page that has arrived does not fail because there is no room to keep its styles.
  if (response.ok && path.startsWith('_astro/'))
    event.waitUntil(pages.keepAsset(path, response.clone()).catch(() => undefined));
  return response;
}

/** Something of the shell, which fits this release, or of a pack; anything else from the network. */
export async function answerShell(
  request: Request,
  path: string,
  { root, shell, packs }: OpenCaches,
): Promise<Response> {
  return (
    (await shell.match(root + path)) ?? (await findInPacks(packs, root + path)) ?? fetch(request)
  );
}

/** JSON as it was when the page that asks was made: a kept page's from its pack, another's from the network. */
export async function answerData(
  request: Request,
  path: string,
  locale: string | null,
  opened: OpenCaches,
): Promise<Response> {
  const { root, packs, shell } = opened;
  const own = packs.filter((pack) => pack.locale === locale);
  const fresh = await findInPacks(
    own.filter(({ isFresh }) => isFresh),
    root + path,
  );
  if (fresh) return fresh;
  return networkFirst(
    fetch(request),
    async () =>
      (await findInPacks(own, root + path)) ??
      (await shell.match(root + path)) ??
      findInPacks(packs, root + path),
  );
}

/** The index of search indexes, in which every language names the one whose parts can be had. */
export async function answerEntry(
  request: Request,
  path: string,
  { root, packs, shell }: OpenCaches,
): Promise<Response> {
  const own = await shell.match(root + path);
  if (!own) return fetch(request);
  const latest = await networkFirst(fetch(request), async () => Response.error())
    .then((response) => (response.ok ? (response.json() as Promise<SearchEntry>) : null))
    .catch(() => null);
  // Pages of an older pack are shown only without a network, so only then does its search fit them.
  const usable = packs.filter(({ isFresh, locale }, index) => {
    const isFirst = packs.findIndex((pack) => pack.locale === locale) === index;
    return isFirst && (isFresh || latest === null);
  });
  const kept = await Promise.all(
    usable.map(async ({ locale, cache }): Promise<KeptEntry[]> => {
      const entry = await cache.match(root + path);
      return entry ? [{ lang: langOf(locale), entry: (await entry.json()) as SearchEntry }] : [];
    }),
  );
  const entry = mergeEntry((await own.json()) as SearchEntry, latest, kept.flat());
  return new Response(JSON.stringify(entry), { headers: { 'content-type': 'application/json' } });
}

/** `"zh" → "zh-cn"`, as Pagefind writes it. */
function langOf(locale: string): string {
  return (langs[locale] ?? locale).toLowerCase();
}
