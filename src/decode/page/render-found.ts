import type { CodeEntry, Found } from '../read/found.ts';
import { fill } from '../../i18n/fill.ts';
import type { DecodeWords } from './words.ts';

/** One code as an item of the list; `home` is the language's home page, and `canJump` says whether lines can be shown. */
export function renderFound(
  found: Found,
  home: string,
  words: DecodeWords,
  canJump: boolean,
): HTMLLIElement {
  const item = document.createElement('li');
  const { matches, leads, code } = found;
  item.dataset['kind'] =
    matches.length === 0
      ? 'unknown'
      : code === '0'
        ? 'success'
        : leads.length > 0
          ? 'cause'
          : 'code';
  if (matches.length === 0) item.append(unknown(found, words));
  for (const match of matches) item.append(link(code, match, home));
  if (leads.length > 0) item.append(cause(leads, words));
  if (found.lines.length > 0) item.append(where(found, words, canJump));
  // Success is told, and nothing more said of it.
  if (code === '0') return item;
  if (found.lines.length > 0) item.append(excerpt(found));
  if (matches.length > 1) item.append(element('p', 'quiet', words.ambiguous));
  return item;
}

function link(
  code: string,
  { product, code: page, title, productName, category }: CodeEntry,
  home: string,
): HTMLElement {
  const anchor = element('a', 'decoded-link');
  anchor.href = `${home}${product}/${page}/`;
  anchor.append(
    element('code', '', code),
    ' ',
    element('span', '', title),
    ' ',
    element('small', '', `${productName} · ${category}`),
  );
  return anchor;
}

function unknown({ code, neighbours }: Found, words: DecodeWords): HTMLElement {
  const line = element('p', 'decoded-link');
  const near = neighbours
    .map((entry) => `${entry.code} · ${entry.productName} · ${entry.category}`)
    .join(words.separator);
  line.append(element('code', '', code), ' ', element('span', '', words.unknown));
  if (near !== '') line.append(' ', element('small', '', fill(words.neighbours, { codes: near })));
  return line;
}

function cause(leads: readonly string[], words: DecodeWords): HTMLElement {
  const line = element('p', 'decoded-cause');
  const shown = leads.length > mostLeads ? [...leads.slice(0, mostLeads), '…'] : leads;
  line.append(
    element('strong', '', words.cause),
    ' ',
    fill(words.leads, { codes: shown.join(words.separator) }),
  );
  return line;
}

const mostLeads = 8;

function where({ lines, count }: Found, words: DecodeWords, canJump: boolean): HTMLElement {
  const line = element('p', 'decoded-where quiet');
  const [first = 1, ...more] = lines;
  line.append(place(fill(words.line, { line: first }), first, canJump));
  if (count > 1) line.append(' · ', fill(words.times, { count }));
  if (more.length === 0) return line;
  const [before = '', after = ''] = words.moreLines.split('{{lines}}');
  const shown = more
    .slice(0, mostLines)
    .flatMap((number) => [place(String(number), number, canJump), words.separator])
    .slice(0, -1);
  line.append(' · ', before, ...shown, ...(count - 1 > shown.length ? ['…'] : []), after);
  return line;
}

const mostLines = 5;

/** A line's number: a button that shows the line, where the text is at hand. */
function place(text: string, line: number, canJump: boolean): HTMLElement | string {
  if (!canJump) return text;
  const button = element('button', '', text);
  button.type = 'button';
  button.dataset['line'] = String(line);
  return button;
}

function excerpt({ excerpt: [before, mention, after] }: Found): HTMLElement {
  const line = element('p', 'decoded-excerpt');
  line.append(before, element('mark', '', mention), after);
  return line;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
