import { element } from '../../browser/element.ts';
import { fillNodes } from '../../browser/fill-nodes.ts';
import { fill } from '../../i18n/fill.ts';
import { spaceAfter } from '../../i18n/space-after.ts';
import { visibleControls } from '../../i18n/visible-controls.ts';
import type { CodeEntry } from '../../search/codes/code-index.ts';
import { placeOf } from '../../search/codes/place-of.ts';
import type { FirstSteps } from '../read/first-steps.ts';
import { isSuccess } from '../read/is-success.ts';
import type { LoggedCall, LoggedCode } from '../read/logged-code.ts';
import { codeSpans } from './code-spans.ts';
import type { DecodeWords } from './words.ts';

/** One code of a log as an item of the list; `home` is the language's home page, and `canJump` says whether lines can be shown. */
export function renderCode(
  found: LoggedCode,
  home: string,
  words: DecodeWords,
  { log, steps, canJump }: { log: readonly LoggedCode[]; steps: FirstSteps; canJump: boolean },
): HTMLLIElement {
  const item = element('li');
  const { matches, code } = found;
  item.dataset['kind'] = kindOf(found);
  const linkTo = (other: string) => linkIn(log, other, found, home);
  if (matches.length === 0) item.append(unknown(found, home, words, isFirstUnknown(found, log)));
  for (const match of matches) item.append(link(code, match, home));
  for (const call of found.calls ?? []) item.append(called(code, call, home, words));
  item.append(...standing(found, words, linkTo));
  if (!isSuccess(found)) item.append(...firstStep(found, words, steps));
  if (found.lines.length > 0) item.append(where(found, words, canJump));
  if (found.isBare) item.append(element('p', { class: 'quiet' }, words.bare));
  // Success is told, and nothing more said of it.
  if (isSuccess(found)) return item;
  if (found.lines.length > 0) item.append(excerpt(found));
  if (matches.length > 1) item.append(element('p', { class: 'quiet' }, words.ambiguous));
  return item;
}

function kindOf(found: LoggedCode): string {
  const { matches, leads, causes, isBare } = found;
  if (isBare) return 'bare';
  if (matches.length === 0) return 'unknown';
  if (isSuccess(found)) return 'success';
  if (causes.length > 0) return 'cause';
  return leads.length > 0 ? 'first' : 'code';
}

function link(code: string, entry: CodeEntry, home: string): HTMLElement {
  const { product, code: page, title } = entry;
  return element(
    'a',
    { class: 'decoded-link', href: `${home}${product}/${page}/` },
    element('code', {}, code),
    ' ',
    element('span', {}, title),
    ' ',
    element('small', {}, placeOf(entry)),
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

/** What holds for all that are not known is said once. */
function isFirstUnknown(found: LoggedCode, log: readonly LoggedCode[]): boolean {
  return log.find(({ matches }) => matches.length === 0) === found;
}

/** A code that is not known, those that come near it, and where else it may be from. */
function unknown(
  { code, near }: LoggedCode,
  home: string,
  words: DecodeWords,
  isFirst: boolean,
): HTMLElement {
  const links = near.map((entry) => {
    const href = `${home}${entry.product}/${entry.code}/`;
    return element('a', { href, title: entry.title }, `${entry.code} · ${placeOf(entry)}`);
  });
  const nearest = fillNodes(words.neighbours, 'codes', listed(links, words.separator));
  return element(
    'p',
    { class: 'decoded-link' },
    element('code', {}, code),
    ' ',
    element('span', {}, words.unknown),
    ...(links.length > 0 ? [' ', element('small', {}, ...nearest)] : []),
    ...(isFirst ? [' ', element('small', {}, words.origin)] : []),
  );
}

/** Where it stands among the errors near it: first of its product’s, what the log itself calls their cause, or another's equal. */
function standing(
  { matches: [match], leads, causes, same = [] }: LoggedCode,
  words: DecodeWords,
  linkTo: (code: string) => Node | string,
): HTMLElement[] {
  const list = (text: string, codes: readonly string[]) => {
    const links = codes.slice(0, mostLeads).map(linkTo);
    const shown = codes.length > mostLeads ? [...links, '…'] : links;
    return fillNodes(text, 'codes', listed(shown, words.separator));
  };
  const isFirst = fill(words.isFirst, { product: match?.productName ?? '' });
  const lines = [
    ...(causes.length > 0 ? [[element('strong', {}, ...list(words.isCause, causes))]] : []),
    ...(leads.length > 0
      ? [[element('strong', {}, isFirst), spaceAfter(isFirst), ...list(words.leads, leads)]]
      : []),
    ...(same.length > 0 ? [list(words.same, same)] : []),
  ];
  return lines.map((line) => element('p', { class: 'decoded-standing' }, ...line));
}

/** A link to another code of the log: of the product of the one that names it, where it is of several. */
function linkIn(
  log: readonly LoggedCode[],
  code: string,
  { matches: [from] }: LoggedCode,
  home: string,
): Node | string {
  const { matches = [] } = log.find((other) => other.code === code) ?? {};
  const to = matches.find(({ product }) => product === from?.product) ?? matches[0];
  if (!to) return code;
  return element('a', { href: `${home}${to.product}/${to.code}/`, title: to.title }, code);
}

/** Nodes with a separator between them. */
function listed(nodes: readonly (Node | string)[], separator: string): (Node | string)[] {
  return nodes.flatMap((node) => [separator, node]).slice(1);
}

function firstStep(
  { matches }: LoggedCode,
  { retries }: DecodeWords,
  steps: FirstSteps,
): HTMLElement[] {
  const [match] = matches;
  const [retry = '', step] = (match && steps[`${match.product}/${match.code}`]) ?? [];
  if (step === undefined) return [];
  const name = element('b', {}, retries[retry] ?? '');
  return [element('p', { class: 'decoded-step' }, name, ' · ', ...codeSpans(step))];
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
