import type { SearchProduct, SearchWords } from '../search-file.ts';
import { isComposing } from '../../browser/is-composing.ts';

/** Adds to a form with one input what a search needs: product buttons, a status, results, and walking by arrow keys. */
export function buildBox(
  root: HTMLElement,
  words: SearchWords | null,
  products: readonly SearchProduct[],
): SearchBox {
  const input = root.querySelector('input');
  if (!input) throw new Error('A search box needs an input.');
  root.querySelectorAll('[data-search-part]').forEach((part) => part.remove());
  const status = part('p', { role: 'status' });
  const results = part('div', { class: 'search-results' });
  const filter = part('div', {
    class: 'search-products',
    role: 'group',
    'aria-label': words?.product ?? '',
  });
  const choices = words ? [{ id: '', name: words.allProducts }, ...products] : [];
  const buttons = choices.map(({ id, name }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.value = id;
    button.textContent = name;
    button.setAttribute('aria-pressed', String(id === ''));
    return button;
  });
  filter.append(...buttons);
  if (words && root instanceof HTMLDialogElement) {
    const close = part('button', { value: 'close' });
    close.textContent = words.close;
    input.form?.append(close);
  }
  root.append(filter, status, results);
  if (words) root.addEventListener('keydown', (event) => walk(event, input, results));
  return {
    input,
    status,
    product: () =>
      buttons.find((button) => button.getAttribute('aria-pressed') === 'true')?.value || null,
    onProduct: (changed) => {
      filter.addEventListener('click', (event) => {
        if (!(event.target instanceof HTMLButtonElement)) return;
        for (const button of buttons)
          button.setAttribute('aria-pressed', String(button === event.target));
        changed();
      });
    },
    onEnter: (entered) =>
      input.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || isComposing(event)) return;
        event.preventDefault();
        entered();
      }),
    openFirst: () => results.querySelector('a')?.click(),
    show: (nodes, message) => {
      results.replaceChildren(...nodes);
      status.textContent = message;
    },
    add: (node) => results.append(node),
  };
}

function part<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.dataset['searchPart'] = '';
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** The arrow keys move between the box and the links. */
function walk(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  if (isComposing(event)) return;
  const links = [...results.querySelectorAll('a')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (
    step === undefined ||
    (event.target !== input && !(event.target instanceof HTMLAnchorElement))
  )
    return;
  event.preventDefault();
  const stops = [input, ...links];
  const at = stops.findIndex((stop) => stop === event.target);
  stops[(at + step + stops.length) % stops.length]?.focus();
}

/** The parts of a search box, for whoever fills it. */
export interface SearchBox {
  input: HTMLInputElement;
  status: HTMLElement;
  /** The product chosen, or null for all. */
  product(): string | null;
  onProduct(changed: () => void): void;
  onEnter(entered: () => void): void;
  /** Follows the first of the results shown. */
  openFirst(): void;
  /** Replaces the results and the status. */
  show(nodes: readonly HTMLElement[], message: string): void;
  /** Adds results under those shown. */
  add(node: HTMLElement): void;
}
