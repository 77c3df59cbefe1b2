import type { DecodeSource } from './decode-worker.ts';
import { Decoder } from './decoder.ts';
import type { LoggedCode } from '../read/logged-code.ts';
import { toMarkdown } from '../read/markdown.ts';
import { renderCode } from './render-code.ts';
import { codesToHash } from '../read/shared-codes.ts';
import { showLine } from './show-line.ts';
import { takeFiles } from './take-files.ts';
import { fill } from '../../i18n/fill.ts';
import type { DecodeWords } from './words.ts';

/** The log decoder: text, file, clipboard or address in; the list of codes out. Nothing is sent or kept. */
class DecodeLog extends HTMLElement {
  #words!: DecodeWords;
  #input!: HTMLTextAreaElement;
  #status!: HTMLElement;
  #progress!: HTMLProgressElement;
  #list!: HTMLElement;
  #actions!: HTMLElement;
  #decoder!: Decoder;
  #codes: LoggedCode[] = [];
  #timer = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as DecodeWords;
    this.#input = this.#part('textarea');
    this.#status = this.#part('[role="status"]');
    this.#progress = this.#part('progress');
    this.#list = this.#part('#decoded');
    this.#actions = this.#part('[data-actions]');
    this.#decoder = new Decoder(this.dataset['file'] ?? '', (done) => this.#showProgress(done));
    this.#input.addEventListener('input', () => this.#inputChanged());
    this.#input.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.length <= longestShown) return;
      event.preventDefault();
      this.#decodeLong(text);
    });
    this.addEventListener('click', (event) => this.#click(event));
    takeFiles(this, (file) => void this.#decodeFile(file));
    addEventListener('hashchange', () => this.#decodeHash());
    const paste = this.#part('[data-action="paste"]');
    paste.hidden = !('clipboard' in navigator && 'readText' in navigator.clipboard);
    // The browser may bring back what was typed before.
    if (!this.#decodeHash() && this.#input.value !== '') this.#decodeText();
  }

  disconnectedCallback(): void {
    this.#decoder.cancel();
  }

  #click({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const { action, line } = button?.dataset ?? {};
    if (line) showLine(this.#input, Number(line));
    if (action === 'paste') void this.#paste();
    if (action === 'clear') this.#clear();
    if (action === 'markdown') void this.#copy(toMarkdown(this.#codes, this.#home(), this.#words));
    if (action === 'share') void this.#copy(new URL(codesToHash(this.#codes), location.href).href);
  }

  async #paste(): Promise<void> {
    try {
      this.#input.value = await navigator.clipboard.readText();
      this.#inputChanged(0);
    } catch {
      this.#status.textContent = this.#words.pasteFailed;
      this.#input.focus();
    }
  }

  #clear(): void {
    this.#input.value = '';
    this.#decodeText();
    this.#input.focus();
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#status.textContent = this.#words.copied;
    } catch {
      this.#status.textContent = this.#words.copyFailed;
    }
  }

  #inputChanged(pause = 150): void {
    clearTimeout(this.#timer);
    const { value } = this.#input;
    if (value.length > longestShown) this.#decodeLong(value);
    else this.#timer = window.setTimeout(() => this.#decodeText(), pause);
  }

  /** A text box takes seconds to lay out a long text, which is therefore read and not shown. */
  #decodeLong(text: string): void {
    clearTimeout(this.#timer);
    this.#input.value = '';
    const length = fill(this.#words.longText, { size: (text.length / 1e6).toFixed(1) });
    void this.#decode({ text }, `${length} ${this.#words.found}`, false);
  }

  #decodeText(): void {
    const text = this.#input.value;
    if (text.trim() === '') {
      this.#decoder.cancel();
      this.#show([], '', false);
    } else void this.#decode({ text }, this.#words.found, true);
  }

  async #decodeFile(file: File): Promise<void> {
    clearTimeout(this.#timer);
    const size = (file.size / 1e6).toFixed(1);
    if (file.size > largestFile) {
      this.#decoder.cancel();
      this.#show(
        [],
        fill(this.#words.tooLarge, { name: file.name, size, limit: largestFile / 1e6 }),
        false,
      );
      return;
    }
    const isShown = file.size <= longestShown;
    // A folder, or a file that has gone, cannot be read.
    const text = isShown ? await file.text().catch(() => null) : '';
    if (text === null) {
      this.#show([], this.#words.failed, false);
      return;
    }
    this.#input.value = text;
    const found = isShown
      ? this.#words.found
      : `${fill(this.#words.file, { name: file.name, size })} ${this.#words.found}`;
    await this.#decode({ log: file }, found, isShown);
  }

  /** Whether the address carries codes. */
  #decodeHash(): boolean {
    if (!location.hash.startsWith('#codes=')) return false;
    this.#input.value = '';
    void this.#decode({ hash: location.hash }, this.#words.found, false);
    return true;
  }

  async #decode(source: DecodeSource, found: string, canJump: boolean): Promise<void> {
    this.setAttribute('aria-busy', 'true');
    try {
      const codes = await this.#decoder.decode(source);
      this.#show(
        codes,
        codes.length > 0 ? fill(found, { count: codes.length }) : this.#words.none,
        canJump,
      );
    } catch {
      this.#show([], this.#words.failed, false);
    }
  }

  #show(codes: LoggedCode[], message: string, canJump: boolean): void {
    this.#codes = codes;
    this.#progress.hidden = true;
    this.removeAttribute('aria-busy');
    this.#status.textContent = message;
    const home = this.dataset['home'] ?? '/';
    this.#list.replaceChildren(
      ...codes.map((found) => renderCode(found, home, this.#words, canJump)),
    );
    this.#list.hidden = this.#actions.hidden = codes.length === 0;
  }

  #showProgress(done: number): void {
    if (done >= 1) return;
    this.#progress.hidden = false;
    this.#progress.value = done;
    if (this.#status.textContent !== this.#words.reading)
      this.#status.textContent = this.#words.reading;
  }

  #home(): string {
    return new URL(this.dataset['home'] ?? '/', location.href).href;
  }

  #part<T extends HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`The decoder has no ${selector}.`);
    return part;
  }
}

const longestShown = 500_000;
const largestFile = 200_000_000;

customElements.define('decode-log', DecodeLog);
