import { element } from '../../browser/element.ts';
import { fill } from '../../i18n/fill.ts';
import { visibleControls } from '../../i18n/visible-controls.ts';
import type { CodeEntry } from '../../search/codes/code-index.ts';
import type { FirstSteps } from '../read/first-steps.ts';
import { isSuccess } from '../read/is-success.ts';
import type { LoggedCall, LoggedCode } from '../read/logged-code.ts';
import type { DecodeWords } from './words.ts';

/** One code as an item of the list; `home` is the language's home page, and `canJump` says whether lines can be shown. */
export function renderCode(
  found: LoggedCode,
  home: string,
  words: DecodeWords,
  { steps, canJump }: { steps: FirstSteps; canJump: boolean },
): HTMLLIElement {
  const item = element('li');
  const { matches, code } = found;
  item.dataset['kind'] = kindOf(found);
  if (matches.length === 0) item.append(unknown(found, words));
  for (const match of matches) item.append(link(code, match, home));
  for (const call of found.calls ?? []) item.append(called(code, call, home, words));
  item.append(...standing(found, words));
  if (!isSuccess(found)) item.append(...firstStep(found, words, steps));
  if (found.lines.length > 0) item.append(where(found, words, canJump));
  // Success is told, and nothing more said of it.
  if (isSuccess(found)) return item;
  if (found.lines.length > 0) item.append(excerpt(found));
  if (matches.length > 1) item.append(element('p', { class: 'quiet' }, words.ambiguous));
  return item;
}

function kindOf(found: LoggedCode): string {
  const { matches, leads, causes } = found;
  if (matches.length === 0) return 'unknown';
  if (isSuccess(found)) return 'success';
  if (causes.length > 0) return 'cause';
  return leads.length > 0 ? 'first' : 'code';
}

function link(
  code: string,
  { product, code: page, title, place }: CodeEntry,
  home: string,
): HTMLElement {
  return element(
    'a',
    { class: 'decoded-link', href: `${home}${product}/${page}/` },
    element('code', {}, code),
    ' ',
    element('span', {}, title),
    ' ',
    element('small', {}, place),
  );
}

/** The call that returned a code, and what the code means for it. */
function called(
  code: string,
  { product, command, title, cause: own }: LoggedCall,
  home: string,
  words: DecodeWords,
): HTMLElement {
  return element(
    'p',
    { class: 'decoded-call' },
    element('strong', {}, words.call),
    ' ',
    element('a', { href: `${home}${product}/commands/${command}/#${code}` }, title),
    ' ',
    element('small', {}, command),
    ...(own === null ? [] : [element('br'), own]),
  );
}

function unknown({ code, neighbours }: LoggedCode, words: DecodeWords): HTMLElement {
  const near = neighbours.map((entry) => `${entry.code} · ${entry.place}`).join(words.separator);
  return element(
    'p',
    { class: 'decoded-link' },
    element('code', {}, code),
    ' ',
    element('span', {}, words.unknown),
    ...(near ? [' ', element('small', {}, fill(words.neighbours, { codes: near }))] : []),
  );
}

/** Where it stands among the errors near it: first of them, or what the log itself calls their cause. */
function standing({ leads, causes }: LoggedCode, words: DecodeWords): HTMLElement[] {
  const list = (codes: readonly string[]) =>
    (codes.length > mostLeads ? [...codes.slice(0, mostLeads), '…'] : codes).join(words.separator);
  const isFirst = [
    element('strong', {}, words.isFirst),
    ' ',
    fill(words.leads, { codes: list(leads) }),
  ];
  const isCause = element('strong', {}, fill(words.isCause, { codes: list(causes) }));
  return [
    ...(causes.length > 0 ? [element('p', { class: 'decoded-standing' }, isCause)] : []),
    ...(leads.length > 0 ? [element('p', { class: 'decoded-standing' }, ...isFirst)] : []),
  ];
}

function firstStep(
  { matches }: LoggedCode,
  { retries }: DecodeWords,
  steps: FirstSteps,
): HTMLElement[] {
  const [match] = matches;
  const [retry = '', step] = (match && steps[`${match.product}/${match.code}`]) ?? [];
  if (step === undefined) return [];
  return [
    element('p', { class: 'decoded-step' }, element('b', {}, retries[retry] ?? ''), ' · ', step),
  ];
}

const mostLeads = 8;

function where({ lines, count }: LoggedCode, words: DecodeWords, canJump: boolean): HTMLElement {
  const line = element('p', { class: 'decoded-where quiet' });
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
  return element('button', { type: 'button', 'data-line': String(line) }, text);
}

/** In the direction of our own text, whatever the log begins with. */
function excerpt(found: LoggedCode): HTMLElement {
  const [before = '', mention = '', after = ''] = found.excerpt.map(visibleControls);
  return element('p', { class: 'decoded-excerpt' }, before, element('mark', {}, mention), after);
}
