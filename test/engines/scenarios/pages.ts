import { expect, test } from 'vitest';
import { localeIds, localeToLang } from '../../../src/i18n/locales.ts';
import { samplePages } from '../../site/sample-pages.ts';
import type { Visit } from '../visit.ts';

/** Every kind of page, in every language, at the width of a phone. */
export function pages(visit: Visit): void {
  test.each(localeIds)(
    'each kind of page in %s opens without a complaint, and fits a phone',
    async (locale) => {
      await visit.reader.resize(360);
      const samples = samplePages.filter((sample) => sample[1] === locale);
      const paths = samples.map(([, , path]) => path);
      const more = ['search/', 'offline/', 'about/'].map((path) => `${locale}/${path}`);
      for (const path of [...paths, ...more]) {
        await visit.reader.open(visit.site.url + path);
        await expect
          .poll(() => lookAt(visit), { message: path })
          .toEqual({
            lang: localeToLang(locale),
            hasTitle: true,
            hasStyle: true,
            excess: 0,
            isToStay: true,
          });
      }
    },
  );
}

function lookAt({ reader }: Visit) {
  return reader.evaluate(() => {
    const { lang, scrollWidth, clientWidth } = document.documentElement;
    return {
      lang,
      hasTitle: [...document.querySelectorAll('h1')].some((title) => title.innerText.trim() !== ''),
      hasStyle: getComputedStyle(document.body).marginLeft === '0px',
      excess: scrollWidth - clientWidth,
      // The choice of a language, and permalinks, send their reader on.
      isToStay: document.querySelector('[data-language-links]') === null,
    };
  });
}
