import type { ReleaseId } from '../store/release.ts';
import { activate, clearPacks } from './activate.ts';
import { answerData, answerEntry, answerHashed, answerShell } from './answer-file.ts';
import { answerPage, answerPlainPage, type Visit } from './answer-page.ts';
import { install } from './install.ts';
import { isHtml } from './is-html.ts';
import { openCaches, type OpenCaches } from './open-caches.ts';
import { localeOf, pagePath, routeOf, type Route } from './route.ts';
import { keepFiles } from './shell.ts';
import { scope, type FetchEvent } from './worker-scope.ts';

declare const RELEASE: ReleaseId;

const root = new URL(scope.registration.scope).pathname;

scope.addEventListener('install', (event) => event.waitUntil(install(root, RELEASE)));

scope.addEventListener('activate', (event) => event.waitUntil(activate(root, RELEASE)));

scope.addEventListener('message', ({ data, ports }) => {
  if (data === 'activate') void scope.skipWaiting();
  if (data !== 'release') return;
  openRestored().then(
    ({ release }) => ports[0]?.postMessage({ ...release, version: RELEASE.version }),
    () => ports[0]?.postMessage(null),
  );
});

scope.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(root)) return;
  const path = pathname.slice(root.length);
  const isVisit = mode === 'navigate';
  const route = routeOf(path, isVisit);
  if (route.kind === 'network') return;
  const answer = openCaches(root, RELEASE).then(
    (opened) => respond(event, path, route, opened),
    () => {
      // A page that is left open after the reader has had everything removed visits nothing any more.
      if (isVisit) event.waitUntil(restoreFor(route));
      return fetch(event.request);
    },
  );
  event.respondWith(answer);
});

let restoring: Promise<void> | undefined;

/** Keeps the shell again after something else on this origin has deleted it. */
async function restore(): Promise<void> {
  restoring ??= install(root, RELEASE).catch(() => undefined);
  await restoring;
  restoring = undefined;
}

/** Keeps the shell again for a visit, with what its language needs. */
async function restoreFor(route: Route): Promise<void> {
  const opened = await openRestored();
  if (route.kind === 'page') await afterVisit(route.locale, opened);
}

async function openRestored(): Promise<OpenCaches> {
  return openCaches(root, RELEASE).catch(async () => {
    await restore();
    return openCaches(root, RELEASE);
  });
}

async function respond(
  event: FetchEvent,
  path: string,
  route: Route,
  opened: OpenCaches,
): Promise<Response> {
  const { request, clientId } = event;
  switch (route.kind) {
    case 'page':
      event.waitUntil(afterVisit(route.locale, opened));
      return answerPage(visitOf(event, path, opened), route.locale, opened);
    case 'plain-page':
      return answerPlainPage(
        { ...visitOf(event, path, opened), fetch: () => fetch(request) },
        opened,
      );
    case 'search-entry':
      return answerEntry(request, path, opened);
    case 'hashed':
      return answerHashed(event, path, opened);
    case 'data': {
      const page = await scope.clients.get(clientId);
      // The decoder asks from a script of its own, for the language that it asks for.
      const asked = page && localeOf(new URL(page.url).pathname.slice(root.length));
      const named = /(\w+)\.json$/.exec(path)?.[1] ?? null;
      return answerData(request, path, asked ?? named, opened);
    }
    default:
      return answerShell(request, path, opened);
  }
}

/** A visit whose page is kept when the network has it. */
function visitOf(event: FetchEvent, path: string, { pages }: OpenCaches): Visit {
  return {
    path,
    search: new URL(event.request.url).search,
    fetch: async () => {
      const response = await fetch(event.request);
      // What was redirected is not the page of this address, and a browser refuses it as the answer to a visit.
      if (response.ok && isHtml(response) && !response.redirected)
        event.waitUntil(pages.keep(pagePath(path), response.clone()).catch(() => undefined));
      return response;
    },
  };
}

/** Keeps what the language that is read needs, and clears away packs that nobody reads any more. */
async function afterVisit(locale: string, opened: OpenCaches): Promise<void> {
  const { release, shell } = opened;
  await keepFiles(root, shell, release.languages[locale]).catch(() => undefined);
  await clearPacks(root, release);
}
