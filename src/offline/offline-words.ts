import type { Locale } from '../i18n/locales.ts';
import { uiStrings } from '../i18n/strings.ts';

/** The strings `offline.…` that scripts show, by what stands behind the dot. */
export function offlineWords(
  locale: Locale,
  isWanted: (key: string) => boolean,
): Record<string, string> {
  const own = Object.entries(uiStrings[locale]).flatMap(([key, text]): [string, string][] => {
    const name = /^offline\.(.+)/.exec(key)?.[1];
    return name && isWanted(name) ? [[name, text]] : [];
  });
  return Object.fromEntries(own);
}
