import { localeIds, type Locale } from '../i18n/locales.ts';

/** The paths of pages that stand once in every language: `[{ id: "retry" }] → [{ locale: "en", id: "retry" }, …]`. */
export function inEachLocale<Params, Props>(paths: () => Path<Params, Props>[]) {
  return (): Path<{ locale: Locale } & Params, { locale: Locale } & Props>[] =>
    localeIds.flatMap((locale) =>
      paths().map(({ params, props }) => ({
        params: { locale, ...params },
        props: { locale, ...props },
      })),
    );
}

interface Path<Params, Props> {
  /** What the brackets of the address are. */
  params: Params;
  /** What the page is given. */
  props: Props;
}
