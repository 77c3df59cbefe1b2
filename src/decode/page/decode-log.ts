import { takeHandedLog } from '../../browser/handed-log.ts';
import { fill } from '../../i18n/fill.ts';
import { isolate } from '../../i18n/isolate.ts';
import { encodingOf } from '../read/encoding-of.ts';
import type { FirstSteps } from '../read/first-steps.ts';
import type { LoggedCode } from '../read/logged-code.ts';
import { toMarkdown } from '../read/markdown.ts';
import { codesToHash } from '../read/shared-codes.ts';
import { DecodeView } from './decode-view.ts';
import type { DecodeSource } from './decode-worker.ts';
import { Decoder } from './decoder.ts';
import { listenForFiles } from './listen-for-files.ts';
import { loadFirstSteps } from './load-first-steps.ts';
import { showLine } from './show-line.ts';

/** The log decoder: text, file, clipboard or address in; the list of codes out. Nothing is sent or kept. */
class DecodeLog extends HTMLElement {
  readonly #view = new DecodeView(this);
  readonly #decoder = new Decoder(
    { file: this.dataset['file'] ?? '', commands: this.dataset['commands'] ?? '' },
    (done) => this.#view.showProgress(done),
  );
  #codes: readonly LoggedCode[] = [];
  #steps: FirstSteps = {};
  #timer = 0;
  /** Counts what was given to read: what comes late of one that was overtaken is dropped. */
  #turn = 0;

  connectedCallback(): void {
    const { input } = this.#view;
    input.addEventListener('input', ({ inputType }) =>
      this.#inputChanged(inputType === 'insertFromPaste'),
    );
    input.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.length <= longestShown) return;
      event.preventDefault();
      this.#decodeLong(text);
    });
    this.addEventListener('click', (event) => this.#click(event));
    listenForFiles(this, (file) => void this.#decodeFile(file));
    addEventListener('hashchange', () => this.#decodeHash());
    this.#view.fitPaste();
    const handed = takeHandedLog();
    if (handed !== null) {
      input.value = handed;
      return this.#inputChanged(true);
    }
    // The browser may bring back what was typed before.
    if (!this.#decodeHash() && input.value !== '') this.#decodeText(false);
  }

  disconnectedCallback(): void {
    this.#overtake();
  }

  #click({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const { action, line } = button?.dataset ?? {};
    const { input, home, words } = this.#view;
    if (line) showLine(input, Number(line));
    if (action === 'paste') void this.#paste();
    if (action === 'clear') this.#clear();
    if (action === 'markdown') void this.#copy(toMarkdown(this.#codes, home, words, this.#steps));
    if (action === 'share') void this.#copy(new URL(codesToHash(this.#codes), location.href).href);
  }

  async #paste(): Promise<void> {
    const turn = this.#turn;
    // A browser may ask first, and something else be given in the meantime.
    const text = await navigator.clipboard.readText().catch(() => null);
    if (turn !== this.#turn) return;
    const { input, words } = this.#view;
    if (text === null) {
      this.#view.say(words.pasteFailed);
      input.focus();
    } else {
      input.value = text;
      this.#inputChanged(true);
    }
  }

  #clear(): void {
    this.#view.input.value = '';
    this.#decodeText(false);
    this.#view.input.focus();
  }

  async #copy(text: string): Promise<void> {
    const { copied, copyFailed } = this.#view.words;
    try {
      await navigator.clipboard.writeText(text);
      this.#view.say(copied);
    } catch {
      this.#view.say(copyFailed);
    }
  }

  /** What is given whole is read at once and its codes scrolled to; someone who types is left in peace. */
  #inputChanged(isWhole: boolean): void {
    const { value } = this.#view.input;
    if (value.length > longestShown) return this.#decodeLong(value);
    this.#overtake();
    this.#timer = window.setTimeout(() => this.#decodeText(isWhole), isWhole ? 0 : 150);
  }

  /** A text box takes seconds to lay out a long text, which is therefore read and not shown. */
  #decodeLong(text: string): void {
    const { input, words } = this.#view;
    input.value = '';
    leaveSharedCodes();
    const log = fill(words.longText, { size: megabytes(text.length) });
    void this.#decode({ text }, { log });
  }

  #decodeText(isWhole: boolean): void {
    const text = this.#view.input.value;
    leaveSharedCodes();
    if (text.trim() === '') this.#fail('');
    else void this.#decode({ text }, { canJump: true, isWhole });
  }

  async #decodeFile(file: File): Promise<void> {
    const { input, words } = this.#view;
    const name = isolate(file.name);
    const size = megabytes(file.size);
    leaveSharedCodes();
    if (file.size > largestFile)
      return this.#fail(fill(words.tooLarge, { name, size, limit: largestFile / 1e6 }));
    if (file.size > longestShown) {
      input.value = '';
      return this.#decode({ log: file }, { log: fill(words.file, { name, size }) });
    }
    const turn = this.#overtake();
    // A folder, or a file that has gone, cannot be read.
    const bytes = await file.arrayBuffer().catch(() => null);
    if (turn !== this.#turn) return;
    if (bytes === null) return this.#fail(words.failed);
    input.value = decodeBytes(new Uint8Array(bytes));
    await this.#decode({ text: input.value }, { canJump: true });
  }

  /** Whether the address carries codes. */
  #decodeHash(): boolean {
    if (!hasSharedCodes()) return false;
    this.#view.input.value = '';
    void this.#decode({ hash: location.hash });
    return true;
  }

  async #decode(
    source: DecodeSource,
    { log = '', canJump = false, isWhole = true }: Given = {},
  ): Promise<void> {
    const turn = this.#overtake();
    this.#view.showBusy();
    try {
      const loading = loadFirstSteps(this.dataset['steps'] ?? '');
      const [codes, steps] = await Promise.all([this.#decoder.decode(source), loading]);
      if (turn !== this.#turn) return;
      [this.#codes, this.#steps] = [codes.filter(({ isBare }) => !isBare), steps];
      this.#view.showCodes(codes, this.#steps, { log, canJump });
      if (!isWhole) return;
      this.#view.reveal();
      // A box that does not wrap stands where the text that was pasted ends.
      this.#view.input.scrollLeft = 0;
    } catch {
      if (turn === this.#turn) this.#fail(this.#view.words.failed);
    }
  }

  /** Shows no codes, and why. */
  #fail(message: string): void {
    this.#overtake();
    this.#codes = [];
    this.#view.showNone(message);
  }

  /** Ends all that is under way, for what was given now; returns its turn. */
  #overtake(): number {
    clearTimeout(this.#timer);
    this.#decoder.cancel();
    return ++this.#turn;
  }
}

/** How a log was given. */
interface Given {
  /** Which it is, where it is not in the box. */
  log?: string;
  /** Whether the box has its lines. */
  canJump?: boolean;
  /** At once, not letter by letter. */
  isWhole?: boolean;
}

const longestShown = 500_000;
const largestFile = 200_000_000;

function hasSharedCodes(): boolean {
  return location.hash.startsWith('#codes=');
}

/** Takes out of the address the codes of a link, for what is read now is something else. */
function leaveSharedCodes(): void {
  if (hasSharedCodes()) history.replaceState(null, '', location.pathname + location.search);
}

function decodeBytes(bytes: Uint8Array<ArrayBuffer>): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** `1470714 → "1.5"` */
function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

customElements.define('decode-log', DecodeLog);
