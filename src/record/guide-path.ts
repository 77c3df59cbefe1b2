import { localeIds } from '../i18n/locales.ts';

/** The path of a guide in `content/`, with its id: `"guides/en/retry.md" → "retry"`. */
export const guidePath = new RegExp(
  `^guides/(?:${localeIds.join('|')})/([a-z0-9]+(?:-[a-z0-9]+)*)\\.md$`,
);
