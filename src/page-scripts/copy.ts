import { pageMarkdown } from './page-markdown.ts';

/** Copy buttons: `data-copy` holds the text, `data-copy-permalink` an address under this origin; `data-copy-markdown` copies the page. */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (!button) return;
  const { copy, copyPermalink, copyMarkdown } = button.dataset;
  const text =
    copy ??
    (copyPermalink && new URL(copyPermalink, location.href).href) ??
    (copyMarkdown === undefined ? undefined : pageMarkdown());
  if (text === undefined) return;
  copyText(text).then(
    () => announce(button, 'copied'),
    () => announce(button, 'failed'),
  );
});

/**
 * Where the address is not secure there is no clipboard, which is a failure like any other. What is still on its way
 * is promised: Safari allows no copying once a click is over.
 */
async function copyText(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') return navigator.clipboard.writeText(text);
  const type = 'text/plain';
  const blob = text.then((whole) => new Blob([whole], { type }));
  await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
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
