import { siteRoot } from '../browser/site-root.ts';

/**
 * Fetches the page that a link leads to while the pointer or the focus rests on it: at the click it is there. By
 * `fetch()`, because Firefox refuses `<link rel="prefetch">` under a policy with `default-src 'none'`.
 */
const asked = new Set([location.pathname]);
let resting: ReturnType<typeof setTimeout> | undefined;

for (const event of ['pointerover', 'focusin'])
  document.addEventListener(event, ({ target }) => {
    clearTimeout(resting);
    const link = target instanceof Element ? target.closest('a') : null;
    if (link && isPage(link)) resting = setTimeout(() => ask(link), 80);
  });

function isPage({ origin, pathname }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname.startsWith(siteRoot) && pathname.endsWith('/');
}

function ask({ href, pathname }: HTMLAnchorElement): void {
  const { connection } = navigator as { connection?: { saveData: boolean } };
  if (asked.has(pathname) || connection?.saveData || !navigator.onLine) return;
  asked.add(pathname);
  fetch(href, { priority: 'low' }).catch(() => asked.delete(pathname));
}
