import { keep, readKept } from '../browser/on-device.ts';
import { siteKey } from '../browser/site-key.ts';

const key = siteKey('theme');
const light = matchMedia('(prefers-color-scheme: light)');

/** The header's menu: light, dark, or as the device has it. A page has one for each width. */
class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = readKept(key) ?? 'auto';
    select.addEventListener('change', () => {
      keep(key, select.value === 'auto' ? null : select.value);
      paint(select.value);
      for (const other of document.querySelectorAll<HTMLSelectElement>('theme-select select'))
        other.value = select.value;
    });
  }
}

function paint(theme: string | null): void {
  const device = light.matches ? 'light' : 'dark';
  document.documentElement.dataset['theme'] =
    theme === 'light' || theme === 'dark' ? theme : device;
}

light.addEventListener('change', () => paint(readKept(key)));
// A page out of the browser's memory may show what was chosen then.
addEventListener('pageshow', ({ persisted }) => persisted && paint(readKept(key)));
customElements.define('theme-select', ThemeSelect);
