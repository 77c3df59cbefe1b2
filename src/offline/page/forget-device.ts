import { element } from '../../browser/element.ts';
import { fill } from '../../i18n/fill.ts';
import { forgetSite, type Forgotten } from './forget-site.ts';
import { markKept } from './mark-kept.ts';
import { openChannel } from './offline-channel.ts';
import type { OfflineWords } from './words.ts';

/** Has the reader confirm that all is to be removed that the site keeps on this device, and says what was. */
class ForgetDevice extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    this.querySelector('[data-part="ask"]')?.addEventListener('click', () => dialog?.showModal());
    dialog?.addEventListener('close', () => {
      if (dialog.returnValue === 'forget') void this.forget();
      dialog.returnValue = '';
    });
  }

  private async forget(): Promise<void> {
    // From now on nothing on this page brings anything back by itself.
    document.documentElement.dataset['forgotten'] = '';
    const channel = openChannel();
    channel.tell('forgotten');
    channel.close();
    const words = JSON.parse(this.dataset['words'] ?? '{}') as OfflineWords;
    const said = await forgetSite().then(
      (forgotten) => [element('p', {}, fill(words['forget.done'])), list(forgotten, words)],
      () => [element('p', {}, fill(words['forget.failed']))],
    );
    this.querySelector('[data-part="status"]')?.replaceChildren(...said);
    await markKept().catch(() => undefined);
  }
}

/** What was there, each with its number. */
function list(forgotten: Forgotten, words: OfflineWords): HTMLElement {
  const { lang } = document.documentElement;
  const lines = Object.entries(forgotten)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => {
      const number = (count as number).toLocaleString(lang);
      return element('li', {}, fill(words[`forget.${name}`], { count: number }));
    });
  return element('ul', {}, ...lines);
}

customElements.define('forget-device', ForgetDevice);
