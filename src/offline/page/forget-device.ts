import { element } from '../../browser/element.ts';
import { fillCount, type PluralForms } from '../../i18n/fill-count.ts';
import { forgetSite, type Forgotten } from './forget-site.ts';
import { markKept } from './mark-kept.ts';
import { openChannel } from './offline-channel.ts';

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
    const words = JSON.parse(this.dataset['words'] ?? '{}') as ForgetWords;
    const said = await forgetSite().then(
      (forgotten) => [element('p', {}, words.done), list(forgotten, words)],
      () => [element('p', {}, words.failed)],
    );
    this.querySelector('[data-part="status"]')?.replaceChildren(...said);
    await markKept().catch(() => undefined);
  }
}

/** What was there, each with its number. */
function list(forgotten: Forgotten, words: ForgetWords): HTMLElement {
  const { lang } = document.documentElement;
  const kinds = (Object.keys(forgotten) as (keyof Forgotten)[]).filter((kind) => forgotten[kind]);
  const lines = kinds.map((kind) => {
    const count = forgotten[kind];
    const said = fillCount(words[kind], count, lang, { count: count.toLocaleString(lang) });
    return element('li', {}, said);
  });
  return element('ul', {}, ...lines);
}

/** What is said once all is gone, in the page's language. */
export type ForgetWords = { done: string; failed: string } & Record<keyof Forgotten, PluralForms>;

customElements.define('forget-device', ForgetDevice);
