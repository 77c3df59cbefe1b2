import type { ProductPages } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { groupCommands } from '../record/group-commands.ts';
import { commandPath, localePath } from '../site/urls.ts';
import { codeLine } from './code-line.ts';
import { escapeText } from './escape-text.ts';
import { joinBlocks } from './join-blocks.ts';
import { twinLink, wholeAddress } from './twin.ts';

/** The twin of the list of a product's commands: each with its codes, by what it is about. */
export function commandsMarkdown(product: ProductPages, locale: Locale): string {
  const t = translator(locale);
  const { id, names, shortNames, commands, commonCodes, categories } = product;
  return joinBlocks([
    `# ${t('commands.title')}`,
    escapeText(t('commands.description', { count: commands.length, product: names[locale] })),
    [
      twinLink(escapeText(shortNames[locale]), locale, `/${id}/`),
      `<${wholeAddress(localePath(locale, `/${id}/commands/`))}>`,
    ].join(' · '),
    ...groupCommands(commands, categories).flatMap(({ category, commands: calls }) => [
      ...(category ? [`## ${escapeText(category.names[locale])}`] : []),
      calls
        .map(({ command, names: own, codes }) => {
          const link = twinLink(`\`${command}\``, locale, commandPath(id, command));
          const numbers = codes.map(({ code }) => code.code).join(' · ');
          return `- ${link} ${escapeText(own[locale])} — ${numbers}`;
        })
        .join('\n'),
    ]),
    ...(commonCodes.length > 0
      ? [
          `## ${t('command.common', { count: commonCodes.length })}`,
          commonCodes.map((code) => codeLine(code, locale)).join('\n'),
        ]
      : []),
  ]);
}
