import { keptPacks } from '../store/kept-packs.ts';
import { langs } from './langs.ts';
import { networkFirst } from './network-first.ts';
import type { OpenCaches } from './open-caches.ts';
import { pagePath } from './route.ts';

/** A page of a language: out of this release's pack, else from the network, else as it was kept, else what can be done. */
export async function answerPage(
  visit: Visit,
  locale: string,
  opened: OpenCaches,
): Promise<Response> {
  const { root, release } = opened;
  const path = pagePath(visit.path);
  const whole = await opened.inPacks(path, { locale, isFresh: true });
  if (whole) return atAddress(whole, visit, root);
  try {
    return await networkFirst(visit.fetch(), async () => {
      const kept = await findPage(path, locale, opened);
      return kept && atAddress(kept, visit, root);
    });
  } catch {
    // Looked up again: a pack may just have been given up.
    const isKept = (await keptPacks(root, release)).some((pack) => pack.locale === locale);
    if (isKept) return notFound(opened);
    const notice = await opened.inShell(`${locale}/offline/`);
    return notice ? asPage(notice) : Response.error();
  }
}

/** The choice of a language, a permalink, or an address of nothing. */
export async function answerPlainPage(visit: Visit, opened: OpenCaches): Promise<Response> {
  const { root } = opened;
  const path = pagePath(visit.path);
  return networkFirst(visit.fetch(), async () => {
    const own = path === '' ? await opened.inShell(path) : undefined;
    if (own) return asPage(own);
    for (const locale of byPreference(opened)) {
      const page = `${locale}/${path}`;
      if (await findPage(page, locale, opened))
        return Response.redirect(root + page + visit.search);
    }
    return notFound(opened);
  });
}

/** A page as it is kept: in the language's pack, among the pages read lately, or in the shell. */
async function findPage(
  path: string,
  locale: string,
  { inPacks, inShell, pages }: OpenCaches,
): Promise<Response | undefined> {
  return (await inPacks(path, { locale })) ?? (await pages.find(path)) ?? inShell(path);
}

/** The page itself, or the way to the address that its own links count from: `en/6206 → en/6206/`. */
function atAddress(page: Response, { path, search }: Visit, root: string): Response {
  return pagePath(path) === path ? asPage(page) : Response.redirect(root + pagePath(path) + search);
}

async function notFound({ inShell }: OpenCaches): Promise<Response> {
  const page = await inShell('404.html');
  return page ? asPage(page, 404) : Response.error();
}

/** A page without the headers that it was kept with: a planted one could send the reader elsewhere. */
function asPage({ body }: Response, status = 200): Response {
  return new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** The languages that are kept before the others, those of the device first in each. */
function byPreference({ packs }: OpenCaches): string[] {
  const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
  const rank = (locale: string) => {
    const place = wanted.indexOf(locale);
    return (packs.some((pack) => pack.locale === locale) ? 0 : 1000) + (place < 0 ? 100 : place);
  };
  return Object.keys(langs).sort((a, b) => rank(a) - rank(b));
}

/** A reader's way to a page. */
export interface Visit {
  /** The address under the base, without its query. */
  path: string;
  /** The query, with its question mark. */
  search: string;
  fetch(): Promise<Response>;
}
