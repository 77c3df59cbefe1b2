/** The header's search button and its shortcuts. What answers in the dialog is loaded when it first opens. */
class SiteSearch extends HTMLElement {
  private dialog: HTMLDialogElement | null = null;

  connectedCallback(): void {
    for (const button of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
      button.hidden = false;
      button.addEventListener('click', () => this.open());
    }
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
      if (this.dialog?.open) this.dialog.close();
      else this.open();
    });
  }

  private open(): void {
    this.dialog ??= this.build();
    this.dialog.showModal();
    this.dialog.querySelector('input')?.select();
    const { dialog } = this;
    void import('./start-search.ts').then(({ startSearch }) =>
      startSearch(dialog, this.dataset['failed'] ?? ''),
    );
  }

  /** The bare box, at once, so that nothing typed is lost while the rest loads. */
  private build(): HTMLDialogElement {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', this.querySelector('button')?.textContent?.trim() ?? '');
    const form = document.createElement('form');
    form.method = 'dialog';
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
      if (event.submitter) return;
      event.preventDefault();
      dialog.dataset['entered'] = '';
    });
    form.append(input);
    dialog.append(form);
    dialog.addEventListener('keydown', (event) => {
      // A search field takes the first Escape for itself, to clear its text.
      if (event.key === 'Escape' && !event.isComposing) dialog.close();
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    this.append(dialog);
    return dialog;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

customElements.define('site-search', SiteSearch);
