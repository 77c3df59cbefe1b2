import type { Code } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { groupCalls } from '../record/group-calls.ts';

/** The calls of the SDKs that return a code, as blocks of Markdown: `` - `modifyMessage` — Web ``. */
export function codeCallBlocks({ calls }: Pick<Code, 'calls'>, locale: Locale): string[] {
  if (calls.length === 0) return [];
  const t = translator(locale);
  const items = groupCalls(calls).map(({ calls: names, platforms }) => {
    const line = `- ${names.map((name) => `\`${name}\``).join(' ')}`;
    const where = platforms.map((platform) => t(`platform.${platform}`)).join(' · ');
    return where ? `${line} — ${where}` : line;
  });
  return [`## ${t('code.calls')}`, items.join('\n')];
}
