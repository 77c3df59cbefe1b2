import { element } from '../../browser/element.ts';
import { isComposing } from '../../browser/is-composing.ts';
import type { SearchProduct, SearchWords } from '../search-file.ts';

/** Adds to a form with one input what a search needs: product buttons, a status, results, and walking by arrow keys. */
export function buildBox(
  root: HTMLElement,
  words: SearchWords | null,
  products: readonly SearchProduct[],
): SearchBox {
  const input = root.querySelector('input');
  if (!input) throw new Error('A search box needs an input.');
  root.querySelectorAll('[data-search-part]').forEach((old) => old.remove());
  const status = element('p', { ...part, role: 'status' });
  const results = element('div', { ...part, class: 'search-results' });
  const choices = words ? [{ id: '', name: words.allProducts }, ...products] : [];
  const buttons = choices.map(({ id, name }) => {
    const pressed = String(id === '');
    return element('button', { type: 'button', value: id, 'aria-pressed': pressed }, name);
  });
  const filter = element(
    'div',
    { ...part, class: 'search-products', role: 'group', 'aria-label': words?.product ?? '' },
    ...buttons,
  );
  const isWalked = () => results.contains(document.activeElement);
  root.append(filter, status, results);
  if (words) root.addEventListener('keydown', (event) => walk(event, input, results));
  return {
    input,
    status,
    product: () =>
      buttons.find((button) => button.getAttribute('aria-pressed') === 'true')?.value || null,
    chooseAll: () => {
      // Not the input, which brings up the keyboard of a phone.
      buttons[0]?.focus();
      buttons[0]?.click();
    },
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
    openFirst: () => results.querySelector<HTMLElement>(`:not(${advice} *) > a`)?.click(),
    links: () =>
      [...results.querySelectorAll('a')].map(({ origin, pathname }) => origin + pathname),
    count: () => results.querySelectorAll(`:scope > :not(${advice}) > ul > li`).length,
    isWalked,
    show: (nodes, message) => {
      // Whoever stood on what is taken away would be nowhere.
      if (isWalked()) input.focus();
      results.replaceChildren(...nodes);
      status.textContent = message;
    },
    add: (node) => results.append(node),
  };
}

/** What is no result. */
const advice = ':is(.unknown-number, .nothing-found)';

/** What is taken away again when the box is built anew. */
const part = { 'data-search-part': '' };

/** The arrow keys move between the box and the links. */
function walk(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  if (isComposing(event)) return;
  const links = [...results.querySelectorAll<HTMLElement>('a:not([hidden] *)')];
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
  /** Chooses all products, as the reader may. */
  chooseAll(): void;
  onProduct(changed: () => void): void;
  onEnter(entered: () => void): void;
  /** Follows the first of the results shown. */
  openFirst(): void;
  /** Where the results lead, in reading order. */
  links(): string[];
  /** How many results are shown; codes that mean the same as one stand with it. */
  count(): number;
  /** Whether the reader is among the results already. */
  isWalked(): boolean;
  /** Replaces the results and the status; who was among the results is in the box again. */
  show(nodes: readonly HTMLElement[], message: string): void;
  /** Adds results under those shown. */
  add(node: HTMLElement): void;
}
