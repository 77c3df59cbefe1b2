/** The header's search button and its shortcuts. What the dialog does is loaded when it first opens. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    for (const button of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
      button.hidden = false;
      button.addEventListener('click', () => this.open(dialog));
    }
    if (/Mac|iPhone|iPad/.test(navigator.platform)) {
      const key = this.querySelector('kbd');
      if (key) key.textContent = '⌘ K';
    }
    addEventListener('keydown', (event) => {
      const opens = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!opens && !slash) return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else this.open(dialog);
    });
  }

  private open(dialog: HTMLDialogElement): void {
    dialog.showModal();
    dialog.querySelector('input')?.select();
    void import('./dialog.ts').then(({ startDialog }) => startDialog(dialog, this.dataset));
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

customElements.define('site-search', SiteSearch);
