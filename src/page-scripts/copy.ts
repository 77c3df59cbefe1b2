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

let unmarking: ReturnType<typeof setTimeout> | undefined;
let marked: HTMLButtonElement | undefined;

/** Says on the button, at the window's foot and to screen readers how copying went, of one button at a time. */
function announce(button: HTMLButtonElement, outcome: 'copied' | 'failed'): void {
  clearTimeout(unmarking);
  unmark();
  marked = button;
  button.dataset['outcome'] = outcome;
  const status = statusOfPage();
  if (status) status.textContent = status.dataset[outcome] ?? '';
  unmarking = setTimeout(unmark, 2000);
}

function unmark(): void {
  delete marked?.dataset['outcome'];
  statusOfPage()?.replaceChildren();
}

/** Every page with something to copy has one: `src/components/CopyStatus.astro`. */
function statusOfPage(): HTMLElement | null {
  return document.querySelector('[data-copy-status]');
}
