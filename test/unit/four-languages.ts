import { languages as all } from '../../src/i18n/languages.ts';

const { en, ja, ko, zh } = all;

/** The languages that the fixtures are in: with a fifth one, the site's tests change and these do not. */
export const languages = { en, ja, ko, zh };
