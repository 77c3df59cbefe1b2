import type { SearchWords } from '../../search-file.ts';
import { localeInPath } from '../site-root.ts';
import { answer } from './answer.ts';
import { buildBox, type SearchBox } from './build-box.ts';
import { fullText } from './full-text.ts';
import { loadIndex } from './load-index.ts';
import { clearRecent, recentCodes } from './recent.ts';
import { codeGroup, textGroup } from './results.ts';

/**
 * Makes a box with one input answer what is typed: the codes that the query means from the small index at once,
 * then the pages whose text holds it. `failed` is what to say where nothing can be loaded.
 */
export async function startSearch(root: HTMLElement, failed: string): Promise<void> {
  if (root.dataset['started'] !== undefined) return;
  root.dataset['started'] = '';
  const locale = localeInPath(location.pathname);
  try {
    const { words, products } = await loadIndex(locale);
    const box = buildBox(root, words, products);
    const session = new Session(box, words, locale);
    box.input.addEventListener('input', () => void session.update());
    box.onProduct(() => void session.update());
    root.addEventListener('close', () => box.input.select());
    await session.update();
  } catch {
    delete root.dataset['started'];
    buildBox(root, null, []).status.textContent = failed;
  }
}

/** One box's answers: each query overtakes those before it. */
class Session {
  private readonly box: SearchBox;
  private readonly words: SearchWords;
  private readonly locale: string;
  private turn = 0;

  constructor(box: SearchBox, words: SearchWords, locale: string) {
    this.box = box;
    this.words = words;
    this.locale = locale;
  }

  async update(): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const query = this.box.input.value.trim();
    if (query === '') return this.showRecent();
    const product = this.box.product();
    const answers = await answer(query, this.locale, product).catch(() => null);
    if (turn !== this.turn) return;
    const entries = answers ?? [];
    const codes =
      entries.length > 0 ? [codeGroup(this.words.codes, entries, query, this.locale)] : [];
    this.box.show(codes, entries.length > 0 ? this.count(entries.length) : this.words.loading);
    const hits = await fullText(query, product).catch(() => null);
    if (turn !== this.turn) return;
    const pages = (hits ?? []).filter(
      ({ url }) => !entries.some((entry) => url.endsWith(`/${entry.product}/${entry.code}/`)),
    );
    const total = entries.length + pages.length;
    const isWhole = answers !== null && hits !== null;
    const none = isWhole ? this.words.none.replace('{query}', query) : this.words.failed;
    if (pages.length > 0) this.box.add(textGroup(this.words.pages, pages));
    this.box.status.textContent = total > 0 ? this.count(total) : none;
  }

  private async showRecent(): Promise<void> {
    const { turn } = this;
    this.box.show([], '');
    const { entries } = await loadIndex(this.locale);
    const found = recentCodes().flatMap(
      (id) => entries.find(({ product, code }) => `${product}/${code}` === id) ?? [],
    );
    if (turn !== this.turn || found.length === 0) return;
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.textContent = this.words.clear;
    clear.addEventListener('click', () => {
      clearRecent();
      this.box.show([], '');
      this.box.input.focus();
    });
    this.box.show([codeGroup(this.words.recent, found, '', this.locale), clear], '');
  }

  private count(count: number): string {
    return this.words.results.replace('{count}', String(count));
  }
}
