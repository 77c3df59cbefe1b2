import { localeInPath, siteRoot } from '../../browser/site-root.ts';
import { keptLocales } from './language-state.ts';

/** On the page that stands in for one that is not kept: says so, and offers the same page in the languages that are. */
class OfflineNotice extends HTMLElement {
  connectedCallback(): void {
    const locale = localeInPath(location.pathname);
    const path = location.pathname.slice(`${siteRoot}${locale}/`.length);
    if (path === 'offline/') return;
    this.hidden = false;
    const { title = '' } = this.dataset;
    document.title = title;
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = title;
    this.querySelector('button')?.addEventListener('click', () => location.reload());
    addEventListener('online', () => location.reload(), { once: true });
    void this.offer(path);
  }

  /** Shows the links to the same page in the kept languages, and hides the others. */
  private async offer(path: string): Promise<void> {
    const kept = await keptLocales();
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
    for (const link of links) {
      const { locale = '' } = link.dataset;
      link.href = `${siteRoot}${locale}/${path}${location.search}${location.hash}`;
      const item = link.closest('li');
      if (item) item.hidden = !kept.has(locale);
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-kept]')) {
      part.hidden = part.dataset['kept'] === 'none' ? kept.size > 0 : kept.size === 0;
    }
  }
}

customElements.define('offline-notice', OfflineNotice);
