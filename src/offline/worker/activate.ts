import { readCacheName } from '../store/cache-names.ts';
import { keptPacks } from '../store/kept-packs.ts';
import type { ReleaseId } from '../store/release.ts';
import { openCaches, type OpenCaches } from './open-caches.ts';
import { rest } from './rest.ts';
import { localeOf, pagePath } from './route.ts';
import { olderShells, type OldShell } from './shell.ts';
import { scope } from './worker-scope.ts';

/** Takes over the open pages, clears away what older releases left, and keeps the pages that are being read. */
export async function activate(root: string, id: ReleaseId): Promise<void> {
  const opened = await openCaches(root, id);
  for (const shell of await olderShells(root, id.version)) await clearShell(shell, opened);
  await clearUnknown(root);
  await scope.clients.claim();
  await clearPacks(root, opened.release);
  const pages = await scope.clients.matchAll({ type: 'window' });
  const kept = pages.map(({ url }) =>
    keepOpenPage(new URL(url).pathname.slice(root.length), opened),
  );
  // Requests of every page wait for this worker, so it does not wait long for the network.
  await Promise.race([Promise.all(kept), rest(3000)]);
}

/** Deletes packs that a newer one of their language has replaced, once no second page may be searching in them. */
export async function clearPacks(
  root: string,
  release: Parameters<typeof keptPacks>[1],
): Promise<void> {
  // A pack that is not this release's may be the next one's, fetched before its worker takes over.
  if (scope.registration.waiting || scope.registration.installing) return;
  if ((await scope.clients.matchAll({ type: 'window' })).length > 1) return;
  const packs = await keptPacks(root, release);
  const isReplaced = ({ locale, list }: (typeof packs)[number]) =>
    !list && packs.some((pack) => pack.list && pack.locale === locale);
  await Promise.all(packs.filter(isReplaced).map(({ name }) => caches.delete(name)));
}

/** Deletes an older release's shell, but for the styles and scripts that pages read before still name. */
async function clearShell(
  { name, cache }: OldShell,
  { root, shell, pages }: OpenCaches,
): Promise<void> {
  for (const { url } of await cache.keys()) {
    const path = new URL(url).pathname.slice(root.length);
    const isNeeded = path.startsWith('_astro/') && !(await shell.match(root + path));
    const asset = isNeeded ? await cache.match(url) : undefined;
    // What does not fit is fetched again; the rest must be cleared away even so.
    if (asset) await pages.keepAsset(path, asset).catch(() => undefined);
  }
  await caches.delete(name);
}

/** Deletes caches of ours that no rule of this release knows: an older one left them. */
async function clearUnknown(root: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => readCacheName(root, name)?.kind === null);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Keeps a page that was opened before this worker was there to see it. */
async function keepOpenPage(visited: string, { root, pages, inPacks }: OpenCaches): Promise<void> {
  const path = pagePath(visited);
  if (!localeOf(path)) return;
  if ((await inPacks(path)) ?? (await pages.find(path))) return;
  const response = await fetch(root + path, { cache: 'force-cache' }).catch(() => null);
  if (response?.ok && !response.redirected) await pages.keep(path, response).catch(() => undefined);
}
