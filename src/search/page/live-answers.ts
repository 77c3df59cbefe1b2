import { element } from '../../browser/element.ts';
import { fillCount } from '../../i18n/fill-count.ts';
import { fill } from '../../i18n/fill.ts';
import { isolate } from '../../i18n/isolate.ts';
import { askedNumber, unknownNumberIn } from '../answer/asked-number.ts';
import { findCodes, type Found } from '../answer/find-codes.ts';
import { longestQuery } from '../answer/longest-query.ts';
import { typedCodes } from '../answer/typed-codes.ts';
import type { CodeEntry } from '../codes/code-index.ts';
import { CommandIndex } from '../codes/command-index.ts';
import type { SearchWords } from '../search-file.ts';
import { answerGroups } from './answer-groups.ts';
import type { SearchBox } from './build-box.ts';
import { fullText, type FoundPages, type LoadPages } from './full-text.ts';
import { loadBlocks } from './load-blocks.ts';
import { loadCommands } from './load-commands.ts';
import { loaders, loadIndex } from './load-index.ts';
import { nothingFound } from './nothing-found.ts';
import { clearRecent, recentCodes } from './recent.ts';
import { codeGroup } from './results.ts';
import { startPagefind } from './start-pagefind.ts';
import { textGroup } from './text-group.ts';
import { unknownNumber } from './unknown-number.ts';

/** What a box answers while somebody types: each query overtakes those before it. */
export class LiveAnswers {
  readonly #box: SearchBox;
  readonly #words: SearchWords;
  readonly #locale: string;
  #turn = 0;
  /** Empty until their file is there. */
  #commands = new CommandIndex({});
  /** Until full text has answered the last query that it was asked. */
  #searched: Promise<unknown> = Promise.resolve();
  /** Until the first result of the query is shown, or it is clear that there is none. */
  #firstShown: Promise<unknown> = Promise.resolve();

  constructor(box: SearchBox, words: SearchWords, locale: string) {
    this.#box = box;
    this.#words = words;
    this.#locale = locale;
    void loadCommands(locale).then((commands) => {
      this.#commands = commands;
      // A query that is still to be answered finds them there, and who walks through results keeps those.
      if (box.status.textContent !== '' && !box.isWalked()) void this.update();
    });
  }

  /** Answers what stands in the box now. */
  async update(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#box.input.value.trim().slice(0, longestQuery);
    if (query === '') {
      this.#firstShown = this.#showRecent();
      return;
    }
    let shown = () => {};
    this.#firstShown = new Promise<void>((resolve) => (shown = resolve));
    const pages = this.#findPages(query, turn);
    const found = await this.#findCodes(query, turn, shown);
    await this.#addPages(query, turn, found, pages).finally(shown);
  }

  /** Opens the first result of what stands in the box now, however lately it was typed. */
  async openFirst(): Promise<void> {
    const firstShown = this.#firstShown;
    await firstShown;
    if (firstShown === this.#firstShown) this.#box.openFirst();
    else await this.openFirst();
  }

  /** The codes that the query means, shown as soon as titles have any; null where they cannot be had. */
  async #findCodes(query: string, turn: number, shown: () => void): Promise<CodeEntry[] | null> {
    let early: CodeEntry[] = [];
    const show = (found: Found) => {
      if (this.#showCodes(query, turn, found)) shown();
    };
    const found = await findCodes(query, {
      ...loaders,
      locale: this.#locale,
      product: this.#box.product(),
      onEarly: (titled) => {
        early = titled.entries;
        show(titled);
      },
    }).catch(() => null);
    // Who walks through what titles have found keeps it, and so does who cannot be told more.
    if (early.length > 0 && (found === null || this.#box.isWalked())) return early;
    if (found) show(found);
    else if (turn === this.#turn) this.#box.show([], this.#words.loading);
    return found && found.entries;
  }

  /** Shows codes and commands; tells whether there are any. */
  #showCodes(query: string, turn: number, found: Found): boolean {
    if (turn !== this.#turn) return false;
    const groups = answerGroups(query, found, {
      commands: this.#commands,
      product: this.#box.product(),
      locale: this.#locale,
    });
    this.#box.show(groups, this.#words.loading);
    if (groups.length > 0) this.#box.status.textContent = this.#count();
    return groups.length > 0;
  }

  /**
   * The pages whose text holds the query; null where they cannot be had, or none asks any more. One query is searched
   * for at a time: of those typed meanwhile, only the last is.
   */
  async #findPages(query: string, turn: number): Promise<FoundPages | null> {
    const searched = this.#searched.then(() => this.#searchPages(query, turn)).catch(() => null);
    this.#searched = searched;
    const loadPages = await searched;
    return turn === this.#turn && loadPages ? loadPages().catch(() => null) : null;
  }

  async #searchPages(query: string, turn: number): Promise<LoadPages | null> {
    const [index] = await Promise.all([loadIndex(this.#locale), startPagefind()]);
    // Who types several codes asks for them alone.
    if (turn !== this.#turn || typedCodes(query, index.codes).length > 0) return null;
    return fullText(query, { product: this.#box.product(), code: askedNumber(query, index) });
  }

  /** Shows the pages under the codes. */
  async #addPages(
    query: string,
    turn: number,
    found: CodeEntry[] | null,
    pages: Promise<FoundPages | null>,
  ): Promise<void> {
    if (turn !== this.#turn || (await this.#sayUnknown(query, turn))) return;
    const hits = await pages;
    if (turn !== this.#turn) return;
    const shown = new Set(this.#box.links());
    const tell = () => (this.#box.status.textContent = this.#count());
    const failed = () => undefined;
    const asked = { query, index: await loadIndex(this.#locale) };
    const others = hits ? await textGroup(hits, asked, shown, tell).catch(failed) : failed();
    if (turn !== this.#turn) return;
    if (others) this.#box.add(others);
    if (this.#box.count() > 0) tell();
    else if (found && others === null) await this.#sayNone(query, turn);
    else this.#box.status.textContent = this.#words.failed;
  }

  /** Says that nothing was found, and where to go on from. */
  async #sayNone(query: string, turn: number): Promise<void> {
    this.#box.status.textContent = fill(this.#words.none, { query: isolate(query) });
    const blocks = await loadBlocks(this.#locale).catch(() => null);
    if (!blocks || turn !== this.#turn) return;
    const searchAll = this.#box.product() === null ? null : () => this.#box.chooseAll();
    this.#box.add(nothingFound(blocks, this.#locale, searchAll));
  }

  /** Whether the query asks for a number that is no code, which is said in place of pages that hold it. */
  async #sayUnknown(query: string, turn: number): Promise<boolean> {
    const index = await loadIndex(this.#locale).catch(() => null);
    const number = index && unknownNumberIn(query, index);
    if (!number) return false;
    const blocks = await loadBlocks(this.#locale).catch(() => null);
    if (turn !== this.#turn) return true;
    if (!blocks) return false;
    const place = { index, locale: this.#locale, product: this.#box.product() };
    this.#box.add(unknownNumber(number, blocks, place));
    this.#box.status.textContent = fill(blocks.words.unknown, { code: number });
    return true;
  }

  async #showRecent(): Promise<void> {
    const turn = this.#turn;
    this.#box.show([], '');
    const index = await loadIndex(this.#locale);
    const found = recentCodes().flatMap((id) =>
      index.codes.entries
        .filter(({ product, code }) => `${product}/${code}` === id)
        .map((entry) => ({ entry, same: [], more: 0 })),
    );
    if (turn !== this.#turn || found.length === 0) return;
    const clear = element('button', { type: 'button' }, this.#words.clear);
    clear.addEventListener('click', () => {
      clearRecent();
      this.#box.show([], '');
    });
    this.#box.show([codeGroup(this.#words.recent, found, '', this.#locale, index), clear], '');
  }

  #count(): string {
    return fillCount(this.#words.results, this.#box.count(), this.#locale);
  }
}
