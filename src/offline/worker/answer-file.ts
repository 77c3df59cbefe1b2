import { fetchWhole } from './fetch-whole.ts';
import { isHtml } from './is-html.ts';
import { langs } from './langs.ts';
import { mergeEntry, type KeptEntry, type SearchEntry } from './merge-entry.ts';
import { networkFirst } from './network-first.ts';
import type { OpenCaches } from './open-caches.ts';
import type { FetchEvent } from './worker-scope.ts';

/** A style, a script, or a part of a search index: as listed, else the network's, which is kept if a page may need it. */
export async function answerHashed(
  event: FetchEvent,
  path: string,
  { genuine, leftover, pages }: OpenCaches,
): Promise<Response> {
  const listed = await genuine(path);
  if (listed) return listed;
  // A page of an older release may name what the server has no longer.
  const response = await networkFirst(fetchWhole(event.request), () => leftover(path));
  // Some servers answer an address of nothing with a page.
  if (path.startsWith('_astro/') && !isHtml(response))
    // A page that has arrived does not fail because there is no room to keep its styles.
    event.waitUntil(pages.keepAsset(path, response.clone()).catch(() => undefined));
  return response;
}

/** Something of the shell, which fits this release, or of its packs; else the network's, and only then an older pack's. */
export async function answerShell(
  request: Request,
  path: string,
  { genuine, inPacks }: OpenCaches,
): Promise<Response> {
  return (await genuine(path)) ?? networkFirst(fetch(request), () => inPacks(path));
}

/** JSON as it was when the page that asks was made: a kept page's from its pack, another's from the network. */
export async function answerData(
  request: Request,
  path: string,
  locale: string | null,
  { inPacks, inShell }: OpenCaches,
): Promise<Response> {
  const fresh = await inPacks(path, { locale, isFresh: true });
  if (fresh) return fresh;
  return networkFirst(
    fetch(request),
    async () => (await inPacks(path, { locale })) ?? (await inShell(path)) ?? inPacks(path),
  );
}

/** The index of search indexes, in which every language names the one whose parts can be had. */
export async function answerEntry(
  request: Request,
  path: string,
  { inPacks, inShell }: OpenCaches,
): Promise<Response> {
  const own = await inShell(path);
  if (!own) return fetch(request);
  const latest = await networkFirst(fetch(request), async () => Response.error())
    .then((response) => (response.ok ? (response.json() as Promise<SearchEntry>) : null))
    .catch(() => null);
  const kept = await Promise.all(
    Object.entries(langs).map(async ([locale, lang]): Promise<KeptEntry[]> => {
      // Pages of an older pack are shown only without a network, so only then does its search fit them.
      const entry = await inPacks(path, { locale, isFresh: latest !== null });
      // Pagefind writes language tags in lower case.
      return entry
        ? [{ lang: lang.toLowerCase(), entry: (await entry.json()) as SearchEntry }]
        : [];
    }),
  );
  const entry = mergeEntry((await own.json()) as SearchEntry, latest, kept.flat());
  return new Response(JSON.stringify(entry), { headers: { 'content-type': 'application/json' } });
}
