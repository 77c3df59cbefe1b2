import { element } from '../../browser/element.ts';
import { askRelease } from './ask-release.ts';
import { declineUpdate, isDeclined, onDeclined } from './declined-update.ts';
import { openChannel } from './offline-channel.ts';
import { reasonOf } from './save-error.ts';
import { updateSite } from './update-site.ts';
import { fill } from '../../i18n/fill.ts';
import { loadWords, type OfflineWords } from './words.ts';

let isUpdating = false;
let bar: HTMLElement | undefined;

/** Tells the reader that a release waits, or that another tab went over to it; nothing changes until they agree. */
export async function showUpdate(
  what: 'waiting' | 'updated',
  waiting: ServiceWorker | null,
): Promise<void> {
  if (isUpdating) return;
  const version = (waiting && (await askRelease(waiting))?.version) ?? '';
  if (version && isDeclined(version)) return;
  const words = await loadWords().catch(() => null);
  if (!words) return;
  const text = document.createElement('span');
  text.setAttribute('role', 'status');
  const agree = button(fill(words[what === 'waiting' ? 'update' : 'reload']));
  const later = button(fill(words['later']));
  later.addEventListener('click', () => {
    bar?.remove();
    if (version) declineUpdate(version);
  });
  agree.addEventListener('click', () => {
    if (what === 'updated') location.reload();
    else void update(words, text, [agree, later]);
  });
  bar?.remove();
  bar = document.createElement('aside');
  bar.dataset['offlineUpdate'] = what;
  bar.setAttribute('aria-label', fill(words[what]));
  bar.style.cssText = barStyle;
  const buttons = document.createElement('span');
  buttons.style.cssText = 'display: flex; gap: 0.75rem';
  buttons.append(agree, later);
  bar.append(text, buttons);
  document.body.append(bar);
  if (version) onDeclined(version, () => bar?.remove());
  // A status is read aloud when it changes, not when it comes.
  setTimeout(() => (text.textContent = fill(words[what])));
}

async function update(
  words: OfflineWords,
  text: HTMLElement,
  buttons: HTMLButtonElement[],
): Promise<void> {
  isUpdating = true;
  for (const button of buttons) button.disabled = true;
  text.textContent = fill(words['updating']);
  const stop = new AbortController();
  const channel = openChannel((message) => message === 'forgotten' && stop.abort());
  try {
    await updateSite({
      signal: stop.signal,
      onProgress: ({ done, total }) =>
        bar?.style.setProperty('--done', `${Math.floor((done / total) * 100)}%`),
    });
  } catch (error) {
    channel.close();
    isUpdating = false;
    for (const button of buttons) button.disabled = false;
    text.textContent = `${fill(words['updateFailed'])} ${fill(words[`error.${reasonOf(error)}`])}`;
  }
}

function button(label: string): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.style.cssText = buttonStyle;
  return made;
}

const buttonStyle =
  'font: inherit; padding: 0.25rem 0.9rem; border: 1px solid currentColor; border-radius: 0.375rem; background: none; color: inherit; cursor: pointer';

// The bar appears on pages of every kind, some without the site's styles; a policy that forbids style attributes lets
// scripts set styles like this.
const barStyle = `position: fixed; z-index: 100; inset: auto 0 0 0; display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem;
  align-items: center; justify-content: center; padding: 0.75rem 1rem; color: #fff; font-size: 0.9375rem;
  background: linear-gradient(#178073, #178073) bottom left / var(--done, 0) 3px no-repeat, #0b3f3a`;
