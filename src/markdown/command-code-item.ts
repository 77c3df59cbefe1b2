import type { CommandCode } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { codeLine } from './code-line.ts';
import { linkedSteps } from './linked-steps.ts';
import { linkedWords } from './linked-words.ts';

/** A code that a command returns, as an item of a list; below it why and what to do, where that is the command's own. */
export function commandCodeItem({ code, own }: CommandCode, locale: Locale): string {
  const t = translator(locale);
  const label = (key: LabelKey) => t('support.label', { name: t(key) });
  const retry = `${label('fact.retry')} ${t(`retry.${code.retry}`)}`;
  const owner = `${label('fact.owner')} ${t(`owner.${code.owner}`)}`;
  const line = `${codeLine(code, locale)} — ${retry} · ${owner}`;
  if (!own) return line;
  const { cause, action } = own[locale];
  return [
    line,
    `  - ${label('code.cause')} ${linkedWords(cause, code.product, locale)}`,
    `  - ${label('code.action')}`,
    ...linkedSteps(action, code.product, locale).map((step) => `    ${step}`),
  ].join('\n');
}

type LabelKey = 'fact.retry' | 'fact.owner' | 'code.cause' | 'code.action';
