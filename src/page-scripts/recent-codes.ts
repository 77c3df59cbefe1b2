import { element } from '../browser/element.ts';
import { pageLocale } from '../browser/page-locale.ts';
import { siteRoot } from '../browser/site-root.ts';
import { recentCodes } from '../search/page/recent.ts';

/** The line of examples on the home page: once codes were looked up on this device, these instead. */
class RecentCodes extends HTMLElement {
  connectedCallback(): void {
    const label = this.querySelector('span');
    const recent = recentCodes();
    if (!label || recent.length === 0) return;
    const links = recent.map((id) =>
      element('a', { href: `${siteRoot}${pageLocale()}/${id}/` }, id.split('/')[1] ?? ''),
    );
    label.textContent = label.dataset['label'] ?? '';
    this.replaceChildren(label, ...links);
  }
}

customElements.define('recent-codes', RecentCodes);
