import { rememberLocale } from './chosen-locale.ts';
import { localeInPath } from './site-root.ts';

/** The header's language menu: leads to this page in another language, with its query and hash. */
class LanguageSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    // A page that comes back from the browser's cache may show the language of the page that was left.
    addEventListener('pageshow', () => {
      select.selectedIndex = [...select.options].findIndex((option) => option.defaultSelected);
    });
    select.addEventListener('change', () => {
      rememberLocale(localeInPath(select.value));
      location.assign(select.value + location.search + location.hash);
    });
  }
}

customElements.define('language-select', LanguageSelect);
