import { callsOf, type Code, type CommandPages, type ProductPages } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { everyCommand } from '../record/schemas/command-id.ts';
import { commandPath } from '../site/urls.ts';
import { escapeText } from './escape-text.ts';
import { linkedWords } from './linked-words.ts';
import { twinLink } from './twin.ts';

/** The commands that return a code, as blocks of Markdown: first those for which it has a cause of its own. */
export function codeCommandBlocks(code: Code, product: ProductPages, locale: Locale): string[] {
  if (code.commands.length === 0) return [];
  const t = translator(locale);
  const calls = callsOf(code).map(({ command, own }) => ({ command, cause: own?.[locale].cause }));
  const { own = [], other = [] } = Object.groupBy(calls, ({ cause }) => (cause ? 'own' : 'other'));
  return [
    `## ${t('code.commands')}`,
    code.commands.includes(everyCommand)
      ? twinLink(t('code.everyCommand'), locale, `/${product.id}/commands/`)
      : '',
    [...own, ...other]
      .map(({ command, cause }) => {
        const line = `- ${commandLink(command, locale)}`;
        return cause ? `${line} — ${linkedWords(cause, product.id, locale)}` : line;
      })
      .join('\n'),
  ];
}

/** `"[Send a message](…) \`openim/sendmsg\`"` */
function commandLink({ product, command, names }: CommandPages, locale: Locale): string {
  return `${twinLink(escapeText(names[locale]), locale, commandPath(product, command))} \`${command}\``;
}
