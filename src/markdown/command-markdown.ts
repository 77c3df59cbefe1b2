import type { CommandPages, ProductPages } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { commandPath, localePath } from '../site/urls.ts';
import { commandCodeItem } from './command-code-item.ts';
import { escapeText } from './escape-text.ts';
import { joinBlocks } from './join-blocks.ts';
import { twinLink, wholeAddress } from './twin.ts';

/** The twin of a command's page: the codes that it returns, and why and what to do where that is its own. */
export function commandMarkdown(
  { command, names, purposes, page, codes }: CommandPages,
  { id, shortNames, commonCodes }: ProductPages,
  locale: Locale,
): string {
  const t = translator(locale);
  const path = localePath(locale, commandPath(id, command));
  const common = commonCodes.map((code) => commandCodeItem({ code, own: null }, locale));
  return joinBlocks([
    `# ${escapeText(names[locale])}`,
    `\`${command}\` — ${purposes[locale].markdown}`,
    [
      twinLink(escapeText(shortNames[locale]), locale, `/${id}/`),
      twinLink(t('commands.title'), locale, `/${id}/commands/`),
      `<${wholeAddress(path)}>`,
      ...(page ? [`[${t('command.official')}](${page[locale]})`] : []),
    ].join(' · '),
    `## ${t('command.codes')}`,
    codes.map((entry) => commandCodeItem(entry, locale)).join('\n'),
    ...(common.length > 0
      ? [`## ${t('command.common', { count: common.length })}`, common.join('\n')]
      : []),
  ]);
}
