import { rememberLocale } from '../browser/chosen-locale.ts';

/** A link to a page in another language is a choice of that language. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-locale]') : null;
  if (link instanceof HTMLElement && link.dataset['locale']) rememberLocale(link.dataset['locale']);
});
