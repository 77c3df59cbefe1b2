import { siteRoot } from '../../browser/site-root.ts';
import type { WorkerRelease } from '../store/messages.ts';
import { askRelease } from './ask-release.ts';
import { askForRoom, isPersisted, isSupported } from './browser-storage.ts';
import { languageState } from './language-state.ts';
import { LanguageView } from './language-view.ts';
import { declineUpdate } from './declined-update.ts';
import { markKept } from './mark-kept.ts';
import { openChannel, type OfflineChannel, type OfflineMessage } from './offline-channel.ts';
import { readyWorker } from './ready-worker.ts';
import { removeLanguage } from './remove-language.ts';
import { reasonOf, SaveError } from './save-error.ts';
import { saveLanguage } from './save-language.ts';
import { watch } from './watch.ts';

/** What a reader sees and does of one language: keep it, watch it come, stop, renew, remove. */
class OfflineLanguage extends HTMLElement {
  private channel: OfflineChannel | null = null;
  /** Everything has been removed: until the reader keeps something again, the worker is not brought back to be asked. */
  private isForgotten = false;
  private view: LanguageView | null = null;
  private saving: AbortController | null = null;

  connectedCallback(): void {
    if (this.view) return;
    this.view = new LanguageView(this);
    if (!isSupported()) return this.view.showUnsupported('state.unsupported');
    this.view.save.addEventListener('click', () => void this.save());
    this.view.stop.addEventListener('click', () => this.saving?.abort());
    this.view.remove.addEventListener('click', () => void this.discard());
    this.channel = openChannel((message) => this.hear(message));
    // A page out of the browser's memory may show what was kept then.
    addEventListener('pageshow', ({ persisted }) => persisted && void this.refresh());
    void this.refresh();
  }

  private get locale(): string {
    return this.dataset['locale'] ?? '';
  }

  private hear(message: OfflineMessage): void {
    if (message === 'forgotten') {
      this.isForgotten = true;
      this.saving?.abort();
    }
    void this.refresh();
  }

  /** Shows what is kept; `error` is what went wrong just now. */
  private async refresh(error?: unknown): Promise<void> {
    if (this.saving) return;
    if (this.isForgotten) return this.view?.show('none', {});
    try {
      const release = await currentRelease();
      if (!release) return this.view?.showUnsupported('state.off');
      const [state, persisted] = await Promise.all([
        languageState(this.locale, release),
        isPersisted(),
      ]);
      const pack = release.packs[this.locale];
      this.view?.show(state, {
        pack,
        persisted,
        error: error === undefined ? undefined : reasonOf(error),
      });
    } catch (failure) {
      this.view?.show('none', { error: reasonOf(error ?? failure) });
    }
  }

  private async save(): Promise<void> {
    if (this.saving) return;
    this.isForgotten = false;
    this.saving = new AbortController();
    const { signal } = this.saving;
    this.view?.showSaving();
    const failure = await this.keep(signal).catch((error: unknown) => error);
    this.saving = null;
    await this.changed(failure);
    if (failure instanceof SaveError && failure.reason === 'outdated') await lookForUpdate();
  }

  private async keep(signal: AbortSignal): Promise<void> {
    const release = await currentRelease();
    if (!release) throw new SaveError('install');
    await askForRoom(release.packs[this.locale]?.size ?? 0);
    await saveLanguage(this.locale, release, {
      signal,
      onProgress: (progress) => this.view?.showProgress(progress),
    });
  }

  private async discard(): Promise<void> {
    await removeLanguage(this.locale);
    await this.changed();
  }

  private async changed(failure?: unknown): Promise<void> {
    await this.refresh(failure);
    this.channel?.tell('changed');
    await markKept().catch(() => undefined);
  }
}

/** Has the browser fetch the newer release, and the page say when it is ready. */
async function lookForUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(siteRoot);
  if (!registration) return;
  // This reader cannot go on without it.
  declineUpdate(null);
  void watch(registration).catch(() => undefined);
  await registration.update().catch(() => undefined);
}

async function currentRelease(): Promise<WorkerRelease | null> {
  return askRelease(await readyWorker());
}

customElements.define('offline-language', OfflineLanguage);
