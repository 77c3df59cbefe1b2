import { bestLocale } from '../../browser/best-locale.ts';
import { chosenLocale } from '../../browser/chosen-locale.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { fill } from '../../i18n/fill.ts';
import { rankAnswers } from '../../search/answer/rank-answers.ts';
import type { SearchIndex } from '../../search/answer/search-index.ts';
import { weights } from '../../search/answer/weights.ts';
import type { CodeEntry } from '../../search/codes/code-index.ts';
import { loadIndex } from '../../search/page/load-index.ts';
import { codeGroup } from '../../search/page/results.ts';
import { nearestCodes } from './nearest-codes.ts';
import { readAddress } from './read-address.ts';

/** The page for addresses without one: shows the reader's language, and the codes that the address may have meant. */
class NotFound extends HTMLElement {
  connectedCallback(): void {
    const sections = [...this.querySelectorAll<HTMLElement>('[data-locale]')];
    const locales = sections.map(({ dataset }) => dataset['locale'] ?? '');
    const path = location.pathname.startsWith(siteRoot)
      ? location.pathname.slice(siteRoot.length)
      : location.pathname;
    const meant = readAddress(path, location.search, {
      locales,
      products: (this.dataset['products'] ?? '').split(' '),
    });
    const locale =
      meant.locale ?? bestLocale(locales, [chosenLocale() ?? '', ...navigator.languages]);
    const shown = sections.find(({ dataset }) => dataset['locale'] === locale) ?? sections[0];
    if (!shown) return;
    for (const section of sections) section.hidden = section !== shown;
    document.documentElement.lang = shown.lang;
    if (meant.text === '') return;
    this.setAttribute('aria-busy', 'true');
    this.#suggest(shown, meant.text, meant.product)
      // Without the index the page still has its links.
      .catch(() => undefined)
      .finally(() => this.removeAttribute('aria-busy'));
  }

  async #suggest(section: HTMLElement, text: string, product: string | null): Promise<void> {
    const { locale = '', suggested = '', nearest = '' } = section.dataset;
    const index = await loadIndex(locale);
    const number = /^-?\d$|-?\d{2,10}/.exec(text)?.[0];
    const answers = sureAnswers(text, index) ?? sureAnswers(number ?? '', index) ?? [];
    const own = answers.filter((entry) => entry.product === product);
    const offered = (own.length > 0 ? own : answers).slice(0, 8);
    const near =
      offered.length === 0 && number ? nearestCodes(Number(number), index.codes, product) : [];
    const found = offered.length > 0 ? offered : near;
    if (found.length === 0) return;
    const heading = offered.length > 0 ? suggested : fill(nearest, { code: number ?? '' });
    section.querySelector('[data-suggestions]')?.append(codeGroup(heading, found, '', locale));
  }
}

/** The codes that a text means; null where it only shares a word or two with them. */
function sureAnswers(text: string, index: SearchIndex): CodeEntry[] | null {
  const sure = rankAnswers(text, index).filter(({ score }) => score > weights.sure);
  return sure.length > 0 ? sure.map(({ entry }) => entry) : null;
}

customElements.define('not-found', NotFound);
