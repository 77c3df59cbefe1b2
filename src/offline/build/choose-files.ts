import { defaultLocale, localeIds, localeToLang, type Locale } from '../../i18n/locales.ts';

/** Whether every reader keeps a file from the first visit on: what any page needs, and pages to stand on. */
export function isShell(path: string): boolean {
  return (
    /^_astro\/.+\.(?:css|js)$/.test(path) ||
    /^pagefind\/pagefind(?:-worker\.js|\.js|-entry\.json)$/.test(path) ||
    localeIds.some((locale) =>
      [`${locale}/`, `${locale}/offline/`, `${locale}/offline/words.json`].includes(path),
    ) ||
    ['', '404.html', 'favicon.svg'].includes(path)
  );
}

/** Whether a reader of a language keeps a file as well: what titles answer, and the pages to look codes up on. */
export function isOfLanguage(path: string, locale: Locale, all: ReadonlySet<string>): boolean {
  return [
    `${locale}/search/`,
    `${locale}/decode/`,
    `search/${locale}.json`,
    `search/commands/${locale}.json`,
    `search/blocks/${locale}.json`,
    searchProgram(locale, all),
  ].includes(path);
}

/** Whether a file is part of a language's pack: its pages and search, and the styles that they need. */
export function isInPack(path: string, locale: Locale, all: ReadonlySet<string>): boolean {
  const lang = pagefindLang(locale);
  return (
    (path.startsWith(`${locale}/`) && !isForPrograms(path)) ||
    path.startsWith('_astro/') ||
    isAnswer(path, locale) ||
    ['pagefind/pagefind-entry.json', searchProgram(locale, all)].includes(path) ||
    path.startsWith(`pagefind/pagefind.${lang}_`) ||
    ['index', 'fragment', 'filter'].some((part) => path.startsWith(`pagefind/${part}/${lang}_`))
  );
}

/** Whether search answers from it: a query in English, too, by titles; one in another language waits for the network. */
function isAnswer(path: string, locale: Locale): boolean {
  return (
    ['phrases', defaultLocale].some((name) => path === `search/${name}.json`) ||
    (path.startsWith('search/') && path.endsWith(`/${locale}.json`))
  );
}

/** Whether a file tells programs what a page tells readers: `"en/tencent-im/6206.md" → true` */
function isForPrograms(path: string): boolean {
  return path.endsWith('.md') || path.endsWith('/changes.json');
}

/** Pagefind's WebAssembly: with the language's stemmer, where it has one. */
function searchProgram(locale: Locale, all: ReadonlySet<string>): string {
  const own = `pagefind/wasm.${pagefindLang(locale)}.pagefind`;
  return all.has(own) ? own : 'pagefind/wasm.unknown.pagefind';
}

/** `"zh" → "zh-cn"` */
function pagefindLang(locale: Locale): string {
  return localeToLang(locale).toLowerCase();
}
