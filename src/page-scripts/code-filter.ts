import { isComposing } from '../browser/is-composing.ts';
import { fill } from '../i18n/fill.ts';
import { fold } from '../search/text/fold.ts';

/** The box over a product's codes: shows the codes that hold every word typed, in number, title or symbol. */
class CodeFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector('[role="status"]');
    const items = [...this.querySelectorAll('li')].map((item) => ({
      item,
      text: fold(`${item.textContent} ${item.dataset['terms'] ?? ''}`),
    }));
    if (!input || !status) return;
    const filter = () => {
      const words = fold(input.value).split(' ').filter(Boolean);
      let count = 0;
      for (const { item, text } of items) {
        const fits = words.every((word) => text.includes(word));
        item.hidden = !fits;
        if (fits) count += 1;
      }
      const message = count > 0 ? this.dataset['count'] : this.dataset['none'];
      status.textContent = fill(message, { count });
    };
    input.addEventListener('input', filter);
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || isComposing(event)) return;
      items
        .find(({ item }) => !item.hidden)
        ?.item.querySelector('a')
        ?.click();
    });
    // The browser may bring back what was typed before.
    if (input.value) filter();
  }
}

customElements.define('code-filter', CodeFilter);
