import { startSearch } from './start-search.ts';

/** The search page: answers `?q=…`, and keeps the address in step with what is typed. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', () => {
      const query = input.value.trim();
      history.replaceState(
        null,
        '',
        query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`,
      );
    });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    void startSearch(this, this.dataset['failed'] ?? '').then(() => input.focus());
  }
}

customElements.define('search-page', SearchPage);
