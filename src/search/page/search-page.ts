import { longestQuery } from '../answer/longest-query.ts';
import { startSearch } from './start-search.ts';

/** The search page: answers `?q=…`, and keeps the address in step with what is typed. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const asked = new URLSearchParams(location.search).get('q');
    // What was typed before this script came is left alone.
    if (asked !== null) input.value = asked;
    input.focus();
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status && input.value !== '') status.textContent = status.dataset['loading'] ?? '';
    input.addEventListener('input', () => {
      const query = input.value.trim().slice(0, longestQuery);
      history.replaceState(
        null,
        '',
        query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`,
      );
    });
    const start = () => startSearch(this, this.dataset['failed'] ?? '');
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      // A second try, where the first could not load anything.
      void start();
    });
    void start();
  }
}

customElements.define('search-page', SearchPage);
