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
        // An address without a language sends its reader on, and interrupts whoever goes elsewhere meanwhile.
        const landed = /^$|^tencent-im\//.test(path) ? `${locale}/${path}` : path;
        await expect
          .poll(() => lookAt(visit), { message: path })
          .toEqual({
            address: visit.site.url + landed,
            lang: localeToLang(locale),
            hasTitle: true,
            hasStyle: true,
            excess: 0,
          });
      }
    },
  );
}

function lookAt({ reader }: Visit) {
  return reader.evaluate(() => {
    const { lang, scrollWidth, clientWidth } = document.documentElement;
    return {
      address: location.href,
      lang,
      hasTitle: [...document.querySelectorAll('h1')].some((title) => title.innerText.trim() !== ''),
      hasStyle: getComputedStyle(document.body).marginLeft === '0px',
      excess: scrollWidth - clientWidth,
    };
  });
}
