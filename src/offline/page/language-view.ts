import type { PackInfo } from '../store/release.ts';
import type { LanguageState } from './language-state.ts';
import type { SaveReason } from './save-error.ts';
import type { SaveProgress } from './save-language.ts';
import { fill } from '../../i18n/fill.ts';
import { megabytes, type OfflineWords } from './words.ts';

/** One language's box on the page, made by src/components/offline/OfflineLanguage.astro, and what it shows. */
export class LanguageView {
  readonly save: HTMLButtonElement;
  readonly stop: HTMLButtonElement;
  readonly remove: HTMLButtonElement;
  private readonly root: HTMLElement;
  private readonly words: OfflineWords;

  constructor(root: HTMLElement) {
    this.root = root;
    this.words = JSON.parse(root.dataset['words'] ?? '{}') as OfflineWords;
    this.save = this.part('save');
    this.stop = this.part('stop');
    this.remove = this.part('remove');
  }

  /** What is kept, and what went wrong just now. */
  show(state: LanguageState, { pack, persisted = false, error }: Details): void {
    this.setState(state, error ? `error.${error}` : `state.${state}`);
    const download = megabytes(pack?.bytes ?? 0, this.lang);
    const disk = megabytes(pack?.size ?? 0, this.lang);
    const key = state === 'saved' ? (persisted ? 'persisted' : 'notPersisted') : 'size';
    this.part('note').textContent = pack ? fill(this.words[key], { download, disk }) : '';
    const isFailed = error !== undefined && error !== 'stopped';
    const label = isFailed ? 'retry' : state === 'stale' ? 'renew' : 'keep';
    this.save.textContent = fill(this.words[label], { language: this.language });
    this.save.hidden = state === 'saved';
    this.save.disabled = false;
    this.remove.hidden = state === 'none';
  }

  /** Nothing can be kept: by this browser, or because offline use is switched off for the whole site. */
  showUnsupported(reason: 'state.unsupported' | 'state.off'): void {
    this.setState('unsupported', reason);
    // Said once is enough.
    if (!this.isOwn) this.part('status').textContent = this.language;
    this.part('note').textContent = '';
    for (const button of [this.save, this.remove]) button.hidden = true;
  }

  /** The language is being kept. */
  showSaving(): void {
    this.setState('saving', 'state.saving');
    for (const button of [this.save, this.remove]) button.hidden = true;
    this.part('note').textContent = '';
  }

  /** How far that has come: the bar is filled half by the download and half by the storing. */
  showProgress({ step, done, total }: SaveProgress): void {
    const share = total > 0 ? done / total : 0;
    this.part<HTMLProgressElement>('progress').value =
      step === 'download' ? share / 2 : 0.5 + share / 2;
    const number = (value: number) =>
      step === 'download' ? megabytes(value, this.lang) : value.toLocaleString(this.lang);
    this.part('note').textContent = fill(this.words[`progress.${step}`], {
      done: number(done),
      total: number(total),
    });
  }

  private setState(state: LanguageState | 'saving' | 'unsupported', words: string): void {
    this.root.dataset['state'] = state;
    // By this the box of the page's own language is told from the others.
    if (this.isOwn) this.root.dataset['offlineState'] = state;
    this.part('status').textContent = fill(this.words[words], { language: this.language });
    this.part('progress').hidden = state !== 'saving';
    this.stop.hidden = state !== 'saving';
  }

  private get isOwn(): boolean {
    return this.root.dataset['offlineState'] !== undefined;
  }

  private get lang(): string {
    return document.documentElement.lang;
  }

  private get language(): string {
    return this.root.dataset['language'] ?? '';
  }

  private part<T extends HTMLElement>(name: string): T {
    const found = this.root.querySelector<T>(`[data-part="${name}"]`);
    if (!found) throw new Error(`There is no part \`${name}\`.`);
    return found;
  }
}

interface Details {
  pack?: PackInfo | undefined;
  persisted?: boolean;
  error?: SaveReason | undefined;
}
