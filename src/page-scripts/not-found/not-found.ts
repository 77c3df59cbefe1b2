import { bestLocale } from '../../browser/best-locale.ts';
import { chosenLocale } from '../../browser/chosen-locale.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { rankAnswers } from '../../search/answer/rank-answers.ts';
import { unknownNumberIn } from '../../search/answer/asked-number.ts';
import type { SearchIndex } from '../../search/answer/search-index.ts';
import { weights } from '../../search/answer/weights.ts';
import type { CodeEntry } from '../../search/codes/code-index.ts';
import { loadBlocks } from '../../search/page/load-blocks.ts';
import { loadIndex } from '../../search/page/load-index.ts';
import { codeGroup } from '../../search/page/results.ts';
import { unknownNumber } from '../../search/page/unknown-number.ts';
import { readAddress, type Meant } from './read-address.ts';
import { wearFrame } from './wear-frame.ts';

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
    void speak(shown).then(() => this.setAttribute('data-ready', ''));
    if (meant.text === '') return;
    this.setAttribute('aria-busy', 'true');
    suggest(shown, meant)
      // Without the index the page still has its links.
      .catch(() => undefined)
      .finally(() => this.removeAttribute('aria-busy'));
  }
}

/** The rest of the page in the language of a section: it was built in that of the first. */
async function speak(section: HTMLElement): Promise<void> {
  const { lang, dataset, previousElementSibling: isOther } = section;
  const { locale = '', title = '' } = dataset;
  const [heading, main] = [document.querySelector('h1'), document.querySelector('main')];
  if (heading) heading.textContent = title;
  if (main) main.lang = lang;
  document.title = `404 — ${title}`;
  // Where that page cannot be had, the frame is still a frame.
  if (isOther) await wearFrame(`${siteRoot}${locale}/`).catch(() => undefined);
  // Last, because the fonts of a language move what it does not replace.
  document.documentElement.lang = lang;
}

async function suggest(section: HTMLElement, { text, product }: Meant): Promise<void> {
  const { locale = '', suggested = '' } = section.dataset;
  const index = await loadIndex(locale);
  const [number = ''] = /^-?\d$|-?\d{2,10}/.exec(text) ?? [];
  const isUnknown = unknownNumberIn(text, index) !== null;
  const answers = isUnknown ? [] : (sureAnswers(text, index) ?? sureAnswers(number, index) ?? []);
  const own = answers.filter((entry) => entry.product === product);
  const offered = (own.length > 0 ? own : answers).slice(0, 8);
  const place = section.querySelector('[data-suggestions]');
  const groups = offered.map((entry) => ({ entry, same: [], more: 0 }));
  if (groups.length > 0) place?.append(codeGroup(suggested, groups, '', locale, index));
  else if (unknownNumberIn(number, index) !== null) {
    const blocks = await loadBlocks(locale);
    place?.append(unknownNumber(number, blocks, { index, locale, product }));
  }
}

/** The codes that a text means; null where it only shares a word or two with them. */
function sureAnswers(text: string, index: SearchIndex): CodeEntry[] | null {
  const sure = rankAnswers(text, index).filter(({ score }) => score > weights.sure);
  return sure.length > 0 ? sure.map(({ entry }) => entry) : null;
}

customElements.define('not-found', NotFound);
