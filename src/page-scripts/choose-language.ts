import { chosenLocale } from '../browser/chosen-locale.ts';
import { bestLocale } from '../browser/best-locale.ts';

/** Sends the reader of a page without a language to the best of its links, leaving no entry in the history. */
const links = [
  ...document.querySelectorAll<HTMLAnchorElement>('[data-language-links] a[data-locale]'),
];
const offered = links.map((link) => link.dataset['locale'] ?? '');
const best = bestLocale(offered, [chosenLocale() ?? '', ...navigator.languages]);
const link = links.find((candidate) => candidate.dataset['locale'] === best) ?? links[0];
if (link) location.replace(link.href + location.search + location.hash);
