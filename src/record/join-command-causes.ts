import type { Localized } from '../i18n/localized.ts';
import { localeIds } from '../i18n/locales.ts';
import { listValues } from '../report/list-values.ts';
import { report } from '../report/report.ts';
import { checkFigures } from './check-figures.ts';
import type { ReadCommandCauses } from './read-command-causes.ts';
import { mayHold } from './read-table.ts';
import type { Command, CommandCause } from './schemas/command.ts';

/** By call, the codes that mean something else for it, with what every language says; what lacks one is reported. */
export function joinCommandCauses(
  tables: readonly ReadCommandCauses[],
): Map<string, Command['causes']> {
  const joined = new Map<string, Command['causes']>();
  const pairs = Map.groupBy(
    tables.flatMap(({ causes }) => causes),
    ({ entry }) => `${entry.command}\t${entry.code}`,
  );
  for (const told of pairs.values()) {
    const [{ entry, file, place }] = told as [(typeof told)[number]];
    const { command, code } = entry;
    const missing = tables.filter(
      (table) => !told.some((row) => row.entry.locale === table.locale) && !mayHold(table, command),
    );
    if (missing.length > 0) {
      const languages = listValues(missing.map(({ locale }) => locale));
      const what = `\`${code}\` of \`${command}\` has no row in ${languages}.`;
      report(file, 'missing-language', place, what);
    }
    checkFigures(`\`${code}\` of \`${command}\``, told);
    if (told.length < localeIds.length) continue;
    const words = Object.fromEntries(
      told.map((row) => [row.entry.locale, row.entry.words]),
    ) as Localized<CommandCause>;
    joined.set(command, [...(joined.get(command) ?? []), { code, words }]);
  }
  return joined;
}
