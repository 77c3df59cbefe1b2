import { langs } from './langs.ts';
import { findInPacks, type OpenCaches } from './open-caches.ts';
import { networkFirst } from './network-first.ts';
import { pagePath } from './route.ts';

/** A page of a language: out of this release's pack, else from the network, else as it was kept, else what can be done. */
export async function answerPage(
  visit: Visit,
  locale: string,
  opened: OpenCaches,
): Promise<Response> {
  const { root, packs, shell } = opened;
  const path = pagePath(visit.path);
  const fresh = packs.filter((pack) => pack.locale === locale && pack.isFresh);
  const whole = await findInPacks(fresh, root + path);
  if (whole) return atAddress(whole, visit, root);
  try {
    return await networkFirst(visit.fetch(), async () => {
      const kept = await findPage(path, locale, opened);
      return kept && atAddress(kept, visit, root);
    });
  } catch {
    const isKept = packs.some((pack) => pack.locale === locale);
    return isKept
      ? notFound(opened)
      : ((await shell.match(`${root}${locale}/offline/`)) ?? Response.error());
  }
}

/** The choice of a language, a permalink, or an address of nothing. */
export async function answerPlainPage(visit: Visit, opened: OpenCaches): Promise<Response> {
  const { root, shell } = opened;
  const path = pagePath(visit.path);
  return networkFirst(visit.fetch(), async () => {
    const own = path === '' ? await shell.match(root) : undefined;
    if (own) return own;
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
  { root, packs, pages, shell }: OpenCaches,
): Promise<Response | undefined> {
  const own = packs.filter((pack) => pack.locale === locale);
  return (
    (await findInPacks(own, root + path)) ?? (await pages.find(path)) ?? shell.match(root + path)
  );
}

/** The page itself, or the way to the address that its own links count from: `en/6206 → en/6206/`. */
function atAddress(page: Response, { path, search }: Visit, root: string): Response {
  return pagePath(path) === path ? page : Response.redirect(root + pagePath(path) + search);
}

async function notFound({ root, shell }: OpenCaches): Promise<Response> {
  const page = await shell.match(`${root}404.html`);
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
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
