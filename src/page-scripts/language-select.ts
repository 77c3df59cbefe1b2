import { rememberLocale } from '../browser/chosen-locale.ts';

/** The header's language menu: leads to this page in another language, with its query and hash, or to offline use. */
class LanguageSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    // A page that comes back from the browser's cache may show the language of the page that was left.
    addEventListener('pageshow', () => {
      select.selectedIndex = [...select.options].findIndex((option) => option.defaultSelected);
    });
    select.addEventListener('change', () => {
      const { locale } = select.selectedOptions[0]?.dataset ?? {};
      if (locale === undefined) return location.assign(select.value);
      rememberLocale(locale);
      location.assign(select.value + location.search + location.hash);
    });
  }
}

customElements.define('language-select', LanguageSelect);
