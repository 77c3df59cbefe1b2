import { fullText, type Hit } from './full-text.ts';

const started = new WeakSet<HTMLDialogElement>();

/** Makes the search dialog answer what is typed, once: results are links that arrow keys choose and Enter opens. */
export function startDialog(dialog: HTMLDialogElement, words: DOMStringMap): void {
  const input = dialog.querySelector('input');
  const status = dialog.querySelector<HTMLElement>('[role="status"]');
  const list = dialog.querySelector<HTMLElement>('[role="listbox"]');
  if (started.has(dialog) || !input || !status || !list) return;
  started.add(dialog);
  let latest = '';
  const answer = async () => {
    const query = input.value.trim();
    if (query === latest) return;
    latest = query;
    if (query === '') return show([], '');
    status.textContent = words['loading'] ?? '';
    try {
      const hits = await fullText(query);
      if (query !== latest) return;
      const message = hits.length > 0 ? words['results'] : words['none'];
      show(hits, (message ?? '').replace('{count}', String(hits.length)).replace('{query}', query));
    } catch {
      latest = '';
      show([], words['failed'] ?? '');
    }
  };
  const show = (hits: readonly Hit[], message: string) => {
    status.textContent = message;
    list.replaceChildren(...hits.map(row));
    input.setAttribute('aria-expanded', String(hits.length > 0));
    choose(0);
  };
  const choose = (index: number) => {
    const options = [...list.querySelectorAll('a')];
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    input.setAttribute('aria-activedescendant', options[index]?.id ?? '');
    options[index]?.scrollIntoView({ block: 'nearest' });
  };
  input.addEventListener('input', () => void answer());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const options = [...list.querySelectorAll('a')];
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      choose((at + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      options[at]?.click();
    }
  });
  void answer();
}

function row({ url, code, title, place, excerpt }: Hit, index: number): HTMLAnchorElement {
  const link = document.createElement('a');
  link.id = `search-result-${index}`;
  link.href = url;
  link.role = 'option';
  link.append(element('code', code), ' ', element('span', title), element('small', place));
  const text = element('small', '');
  text.innerHTML = excerpt;
  link.append(text);
  return link;
}

function element(name: string, text: string): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}
