import type { Edition } from './schemas/edition.ts';
import { languageName } from '../i18n/language-name.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';

/** What an edition is called beside others, and which state of it was read: `{ name: "Web", state: "3.6.6" }`. */
export function editionName(edition: Edition, locale: Locale): { name: string; state: string } {
  const t = translator(locale);
  const state = edition.date ?? t('editions.undated');
  switch (edition.kind) {
    case 'document': {
      const { part, lang } = edition;
      const language = languageName(lang, locale);
      return { name: part ? t('edition.part', { part, language }) : language, state };
    }
    case 'sdk': {
      const { part, platform, version } = edition;
      const name = t(platform === 'native' ? 'edition.native' : `platform.${platform}`);
      return { name: part ? t('edition.sdkPart', { part, platform: name }) : name, state: version };
    }
    case 'api': {
      const { lang } = edition;
      if (!lang) return { name: t('edition.api'), state };
      return { name: t('edition.apiIn', { language: languageName(lang, locale) }), state };
    }
  }
}
