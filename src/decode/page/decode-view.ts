import { element } from '../../browser/element.ts';
import { fillNodes } from '../../browser/fill-nodes.ts';
import { fillCount } from '../../i18n/fill-count.ts';
import { spaceAfter } from '../../i18n/space-after.ts';
import type { FirstSteps } from '../read/first-steps.ts';
import { isSuccess } from '../read/is-success.ts';
import type { LoggedCode } from '../read/logged-code.ts';
import { renderCode } from './render-code.ts';
import type { DecodeWords } from './words.ts';

/** What the decoder shows, made by src/components/DecodePage.astro: the box, how far reading has come, and the list. */
export class DecodeView {
  readonly input: HTMLTextAreaElement;
  readonly words: DecodeWords;
  readonly #root: HTMLElement;
  readonly #status: HTMLElement;
  readonly #progress: HTMLProgressElement;
  readonly #list: HTMLElement;
  readonly #actions: readonly HTMLElement[];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.words = JSON.parse(root.dataset['words'] ?? '{}') as DecodeWords;
    this.input = this.#part('textarea');
    this.#status = this.#part('[role="status"]');
    this.#progress = this.#part('progress');
    this.#list = this.#part('#decoded');
    this.#actions = [...root.querySelectorAll<HTMLElement>('[data-actions]')];
  }

  /** The language's home page, whole. */
  get home(): string {
    return new URL(this.#path, location.href).href;
  }

  /** Says something, and leaves the list as it is. */
  say(message: string): void {
    this.#status.textContent = message;
  }

  /** A log is being read; the list is still the one before. */
  showBusy(): void {
    this.#root.setAttribute('aria-busy', 'true');
  }

  /** How far a log is read, from 0 to 1. */
  showProgress(done: number): void {
    if (done >= 1) return;
    this.#progress.hidden = false;
    this.#progress.value = done;
    // Said again and again, it would be read aloud again and again.
    if (this.#status.textContent !== this.words.reading) this.say(this.words.reading);
  }

  /** The codes of a log, with what to do first, and after them its successes and numbers that nothing marks, which do not count; `log` says which, where it is not in the box, and `canJump` whether the box has its lines. */
  showCodes(
    codes: readonly LoggedCode[],
    steps: FirstSteps,
    { log, canJump }: { log: string; canJump: boolean },
  ): void {
    const { found, none, onlyBare } = this.words;
    const errors = codes.filter((code) => !isSuccess(code) && !code.isBare);
    const { lang } = document.documentElement;
    const isBare = codes.length > 0 && codes.every((code) => code.isBare);
    const nothing = isBare ? onlyBare : none;
    const count = errors.length > 0 ? fillCount(found, errors.length, lang) : nothing;
    const others = codes.filter((code) => !errors.includes(code));
    const items = [...errors, ...others].map((code) =>
      renderCode(code, this.#path, this.words, { log: codes, steps, canJump }),
    );
    this.#show(items, log === '' ? count : log + spaceAfter(log) + count);
    if (codes.length === 0 || isBare) this.#sayHow();
  }

  /** Scrolls to what was found, where the first of it is below the edge, as on a phone with its keyboard open. */
  reveal(): void {
    const first = this.#list.querySelector('.decoded-link') ?? this.#status;
    const edge = window.visualViewport?.height ?? window.innerHeight;
    if (first.getBoundingClientRect().bottom > edge) this.#status.scrollIntoView();
  }

  /** No codes, and why, or nothing at all. */
  showNone(message: string): void {
    this.#show([], message);
  }

  /** Takes the paste button away where the browser cannot read the clipboard: most can, and nothing moves for them. */
  fitPaste(): void {
    this.#part('[data-action="paste"]').hidden = !(
      'clipboard' in navigator && 'readText' in navigator.clipboard
    );
  }

  #show(items: readonly HTMLElement[], message: string): void {
    this.#progress.hidden = true;
    this.#root.removeAttribute('aria-busy');
    this.say(message);
    this.#list.replaceChildren(...items);
    this.#list.hidden = items.length === 0;
    // What is not counted is neither copied nor shared.
    const isBare = items.every(({ dataset }) => dataset['kind'] === 'bare');
    for (const part of this.#actions) part.hidden = isBare;
  }

  /** Says what is taken for a code, and where else to look. */
  #sayHow(): void {
    const { noneHelp, search } = this.words;
    const link = element('a', { href: `${this.#path}search/` }, search);
    const space = spaceAfter(this.#status.textContent ?? '');
    this.#status.append(space, element('span', {}, ...fillNodes(noneHelp, 'search', [link])));
  }

  /** The home page's address, without its origin. */
  get #path(): string {
    return this.#root.dataset['home'] ?? '/';
  }

  #part<T extends HTMLElement>(selector: string): T {
    const part = this.#root.querySelector<T>(selector);
    if (!part) throw new Error(`The decoder has no ${selector}.`);
    return part;
  }
}
