/** Copy buttons: `data-copy` holds the text; `data-copy-permalink` an address under this origin. */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const { copy, copyPermalink } = button?.dataset ?? {};
  const text =
    copy ?? (copyPermalink === undefined ? undefined : new URL(copyPermalink, location.href).href);
  if (!button || text === undefined) return;
  copyText(text).then(
    () => announce(button, 'copied'),
    () => announce(button, 'failed'),
  );
});

/** Where the address is not secure there is no clipboard, which is a failure like any other. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

let clearing: ReturnType<typeof setTimeout> | undefined;

/** Says beside the button, and to screen readers, how copying went. */
function announce(button: HTMLButtonElement, outcome: 'copied' | 'failed'): void {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  if (!status) return;
  button.dataset['outcome'] = outcome;
  status.textContent = status.dataset[outcome] ?? '';
  clearTimeout(clearing);
  clearing = setTimeout(() => {
    delete button.dataset['outcome'];
    status.textContent = '';
  }, 2000);
}
