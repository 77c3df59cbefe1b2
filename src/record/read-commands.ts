import { localeIds } from '../i18n/locales.ts';
import { formatPlace } from '../report/format-place.ts';
import { listValues } from '../report/list-values.ts';
import { report } from '../report/report.ts';
import { checkFigures } from './check-figures.ts';
import { openFile, type OpenFiles } from './files.ts';
import { joinCommandCauses } from './join-command-causes.ts';
import { joinTitled } from './join-titled.ts';
import type { LinkTable } from './link-table.ts';
import { readAddresses } from './read-addresses.ts';
import type { KnownCodes } from './read-codes.ts';
import { readCommandCauses } from './read-command-causes.ts';
import { mayReturn, readCommandCodes, type CommandCodes } from './read-command-codes.ts';
import { readTitled, type TitledTable } from './read-titled.ts';
import type { Command } from './schemas/command.ts';
import { commandNamesTable } from './tables/command-names.ts';
import { commandPagesTable } from './tables/command-pages.ts';
import { withoutTwins } from './without-twins.ts';

/** The calls of a product's server API that return codes, in the order of `commands.tsv`; the codes are told of them. */
export function readCommands(
  files: OpenFiles,
  product: string,
  known: KnownCodes,
  links: LinkTable,
): Command[] {
  const folder = `content/${product}`;
  const commands = readCommandCodes(openFile(files, `${folder}/commands.tsv`), known);
  const pages = readAddresses(openFile(files, `${folder}/command-pages.tsv`), commandPagesTable);
  for (const [id, { place }] of pages.links)
    if (!mayReturn(commands, id)) report(pages.file, 'unknown-command', place, notThere(id));
  const names = readTitled(files, {
    path: (locale) => `${folder}/${locale}/command-names.md`,
    header: 'commandNames',
    schema: commandNamesTable,
    links,
  });
  for (const table of names) checkNames(table, commands);
  const causes = joinCommandCauses(
    localeIds.map((locale) => {
      const file = openFile(files, `${folder}/${locale}/commands.md`);
      return readCommandCauses(file, locale, commands, { known, links });
    }),
  );
  return [...commands.places].flatMap(([command, place]) => {
    const { rows, missing, words } = joinTitled(names, command);
    if (missing.length > 0) {
      const what = `\`${command}\` has no name in ${listValues(missing)}.`;
      report(commands.file, 'missing-language', place, what);
    }
    checkFigures(`the purpose of \`${command}\``, rows);
    const page = pages.links.get(command)?.addresses ?? null;
    const own = causes.get(command) ?? [];
    return words
      ? { product, command, names: words.titles, purposes: words.texts, page, causes: own }
      : [];
  });
}

/** Reports names of calls that return nothing, and names that another call of the table has. */
function checkNames({ rows }: TitledTable, commands: CommandCodes): void {
  const named = [...rows].map(([command, row]) => ({ ...row, command, id: row.entry.title }));
  for (const { command, file, place } of named)
    if (!mayReturn(commands, command)) report(file, 'unknown-command', place, notThere(command));
  withoutTwins(named, ({ command, file, place }, first) => {
    const at = formatPlace(file, first.place);
    const what = `\`${command}\` has the name of \`${first.command}\`, at ${at}.`;
    report(file, 'duplicate-title', place, what);
  });
}

function notThere(command: string): string {
  return `\`${command}\` is not in commands.tsv.`;
}
