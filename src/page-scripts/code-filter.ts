import { isComposing } from '../browser/is-composing.ts';
import { fill } from '../i18n/fill.ts';
import { fold } from '../search/text/fold.ts';

/**
 * The boxes over a list of codes: shows the rows that hold every word typed and have the values chosen, and opens the
 * groups that they stand in; where none is left, the ways on. What is asked for stands in the address, so that a link
 * leads to the same list.
 */
class CodeFilter extends HTMLElement {
  readonly #fields = [...this.querySelectorAll<Field>('.filter-tools :is(input, select)')];
  readonly #status = this.querySelector('[role="status"]');
  readonly #waysOn = this.querySelector<HTMLElement>('[data-part="none"]');
  readonly #total = this.#status?.textContent ?? '';
  readonly #groups = [...this.querySelectorAll<HTMLElement>('[data-group]')].map((group) => ({
    group,
    isOpen: group.hasAttribute('open'),
    count: group.querySelector(':scope > :is(h2, summary) small'),
  }));
  readonly #rows = [...this.querySelectorAll<HTMLElement>('[data-row]')].map((row) => ({
    row,
    text: fold(`${row.textContent} ${row.dataset['terms'] ?? ''}`),
  }));

  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    for (const field of this.#fields) field.value = asked.get(field.name) ?? '';
    if (this.#fields.some(({ value }) => value !== '')) this.#filter();
    this.addEventListener('input', ({ target }) => {
      if (!this.#fields.some((field) => field === target)) return;
      this.#filter();
      this.#keepInAddress();
    });
    this.#waysOn?.querySelector('button')?.addEventListener('click', () => this.#clear());
    this.addEventListener('keydown', (event) => {
      const { key, target } = event;
      if (key !== 'Enter' || isComposing(event) || !(target instanceof HTMLInputElement)) return;
      if (target.type === 'search') this.querySelector<HTMLElement>(`${shownRow} a`)?.click();
    });
  }

  #filter(): void {
    const asked = this.#fields.filter(({ value }) => value !== '');
    const tests = asked.map(({ name, value }) => testOf(name, value));
    this.toggleAttribute('data-narrowed', asked.length > 0);
    let count = 0;
    for (const { row, text } of this.#rows) {
      const fits = tests.every((test) => test(row, text));
      row.hidden = !fits;
      if (fits) count += 1;
    }
    for (const { group, isOpen, count: shown } of this.#groups) {
      const own = group.querySelectorAll(shownRow).length;
      group.hidden = own === 0;
      if (shown) shown.textContent = String(own);
      if (group instanceof HTMLDetailsElement) group.open = isOpen || asked.length > 0;
    }
    this.toggleAttribute('data-empty', count === 0);
    this.#showWaysOn(count === 0);
    if (!this.#status) return;
    const message = count > 0 ? this.dataset['count'] : this.dataset['none'];
    this.#status.textContent = asked.length > 0 ? fill(message, { count }) : this.#total;
  }

  /** Where nothing is left, the words typed may be looked for in all codes. */
  #showWaysOn(isShown: boolean): void {
    if (!this.#waysOn) return;
    this.#waysOn.hidden = !isShown;
    const link = this.#waysOn.querySelector('a');
    const words = this.#fields.find(({ name }) => name === 'q')?.value.trim() ?? '';
    if (link) link.search = words === '' ? '' : `?${new URLSearchParams({ q: words })}`;
  }

  #clear(): void {
    for (const field of this.#fields) field.value = '';
    this.#filter();
    this.#keepInAddress();
    this.#fields[0]?.focus();
  }

  /** In place of the address before: the way back leads out of the list, and back into it as it was left. */
  #keepInAddress(): void {
    const address = new URL(location.href);
    for (const { name, value } of this.#fields) {
      if (value.trim() === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(null, '', address);
  }
}

const shownRow = '[data-row]:not([hidden])';

/** Words are looked for in a row's text; a value in those that it has, which may be several. */
function testOf(name: string, value: string): (row: HTMLElement, text: string) => boolean {
  if (name !== 'q') return (row) => (row.dataset[name] ?? '').split(' ').includes(value);
  const words = fold(value).split(' ').filter(Boolean);
  return (_, text) => words.every((word) => text.includes(word));
}

type Field = HTMLInputElement | HTMLSelectElement;

customElements.define('code-filter', CodeFilter);
