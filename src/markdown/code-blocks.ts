import type { Code } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { linkedSteps } from './linked-steps.ts';
import { linkedWords } from './linked-words.ts';

/** What a reader of a code needs first, as blocks of Markdown: whether to retry, who acts, what to do and why. */
export function codeBlocks(
  code: Code,
  locale: Locale,
  heading: (text: string) => string,
): string[] {
  const t = translator(locale);
  const { action, cause } = code.words[locale];
  const fact = (name: string, value: string, help: string) =>
    `- ${t('support.label', { name })} ${value} — ${help}`;
  return [
    [
      fact(t('fact.retry'), t(`retry.${code.retry}`), t(`retry.${code.retry}.help`)),
      fact(t('fact.owner'), t(`owner.${code.owner}`), t(`owner.${code.owner}.help`)),
      fact(t('fact.layer'), t(`layer.${code.layer}`), t(`layer.${code.layer}.help`)),
    ].join('\n'),
    heading(t('code.action')),
    linkedSteps(action, code.product, locale).join('\n'),
    heading(t('code.cause')),
    linkedWords(cause, code.product, locale),
  ];
}
