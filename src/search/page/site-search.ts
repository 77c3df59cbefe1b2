import { isComposing } from '../../browser/is-composing.ts';

/**
 * The header's search button and its shortcuts. What answers in the dialog is loaded when it first opens. Every page
 * loads this: it makes its few elements without `element`, which would be one file more to ask for.
 */
class SiteSearch extends HTMLElement {
  #dialog: HTMLDialogElement | null = null;

  connectedCallback(): void {
    for (const button of document.querySelectorAll<HTMLElement>('[data-search-open]'))
      button.addEventListener('click', () => this.#open());
    if (/Mac|iPhone|iPad/.test(navigator.platform)) {
      const key = this.querySelector('kbd');
      if (key) key.textContent = '⌘ K';
    }
    addEventListener('keydown', (event) => {
      const command =
        event.key.toLowerCase() === 'k' &&
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey;
      const slash =
        event.key === '/' &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !isTyping(event.target);
      if (!command && !slash) return;
      event.preventDefault();
      if (command && this.#dialog?.open) this.#dialog.close();
      else this.#open();
    });
  }

  #open(): void {
    const dialog = (this.#dialog ??= this.#build());
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
    const failed = this.dataset['failed'] ?? '';
    import('./start-search.ts').then(
      ({ startSearch }) => startSearch(dialog, failed),
      // After a new deployment an old page's script may be gone; a page loaded anew has its own.
      () => {
        const status = dialog.querySelector('[role="status"]');
        if (status) status.textContent = failed;
      },
    );
  }

  /** The bare box, at once, so that nothing typed is lost while the rest loads. */
  #build(): HTMLDialogElement {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', this.querySelector('button span')?.textContent ?? '');
    const form = document.createElement('form');
    const input = document.createElement('input');
    Object.assign(input, {
      type: 'search',
      autocomplete: 'off',
      spellcheck: false,
      enterKeyHint: 'go',
    });
    input.placeholder = this.dataset['hint'] ?? '';
    input.setAttribute('aria-label', input.placeholder);
    // Enter before the box can answer is kept for it, and does not close the dialog.
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      dialog.dataset['entered'] = '';
    });
    const close = document.createElement('button');
    close.type = 'button';
    close.addEventListener('click', () => dialog.close());
    close.textContent = this.dataset['close'] ?? '';
    form.append(input, close);
    // Until the box that answers is there, which brings a status of its own.
    const status = document.createElement('p');
    status.dataset['searchPart'] = '';
    status.setAttribute('role', 'status');
    input.addEventListener('input', () => (status.textContent = this.dataset['loading'] ?? ''));
    dialog.append(form, status);
    dialog.addEventListener('keydown', (event) => {
      // A search field takes the first Escape for itself, to clear its text.
      if (event.key === 'Escape' && !isComposing(event)) dialog.close();
    });
    // A text selected out of the box ends beside it, too; only a press that began there closes it.
    let pressed: EventTarget | null = null;
    dialog.addEventListener('pointerdown', ({ target }) => (pressed = target));
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog && pressed === dialog) dialog.close();
    });
    dialog.addEventListener('close', () => delete dialog.dataset['entered']);
    this.append(dialog);
    return dialog;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

customElements.define('site-search', SiteSearch);
