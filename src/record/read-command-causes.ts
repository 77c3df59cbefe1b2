import type { PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import { locales, type Locale } from '../i18n/locales.ts';
import { formatPlace } from '../report/format-place.ts';
import { report } from '../report/report.ts';
import { figuresOf, type Figured } from './figures.ts';
import { addressesIn, type LinkTable } from './link-table.ts';
import type { KnownCodes } from './read-codes.ts';
import { mayReturn, type CommandCodes } from './read-command-codes.ts';
import { readSteps } from './read-steps.ts';
import { readTable, type Table } from './read-table.ts';
import { renderInline } from './render-inline.ts';
import type { CommandCause } from './schemas/command.ts';
import { commandCausesTable } from './tables/command-causes.ts';
import { withoutTwins } from './without-twins.ts';

/** What codes mean for single calls of a product's server API, told in one language. */
export function readCommandCauses(
  file: VFile,
  locale: Locale,
  commands: CommandCodes,
  { known, links: linkTable }: { known: KnownCodes; links: LinkTable },
): ReadCommandCauses {
  const header = locales[locale].headers.commands;
  const { rows, lost } = readTable(file, commandCausesTable, { header, links: linkTable });
  const links = { addresses: addressesIn(linkTable, locale), codes: known.codes };
  const pairs = rows.map((row) => ({ ...row, id: `${row.entry.command}\t${row.entry.code}` }));
  const unique = withoutTwins(pairs, ({ entry: { command, code }, place }, first) => {
    const what = `\`${code}\` of \`${command}\` is already explained at ${formatPlace(file, first.place)}.`;
    report(file, 'duplicate-row', place, what);
  });
  const causes = unique.map(({ entry: { command, code }, cells: { cause, action }, place }) => {
    if (!mayReturn(commands, command, code)) {
      const what = `commands.tsv does not say that \`${command}\` returns \`${code}\`.`;
      report(file, 'unknown-command', place, what);
    }
    const words = {
      cause: renderInline(cause.nodes, links),
      action: readSteps(file, action).map((step) => renderInline(step, links)),
    };
    const figures = figuresOf([...cause.nodes, gap, ...action.nodes]);
    return { entry: { locale, command, code, words }, file, place, figures };
  });
  return { locale, causes, lost };
}

const gap: PhrasingContent = { type: 'text', value: ' ' };

/** A `commands.md`, read. */
export interface ReadCommandCauses extends Pick<Table, 'lost'> {
  locale: Locale;
  causes: Figured<CommandCauseRow>[];
}

/** What one language says of a code that a call returns. */
export interface CommandCauseRow {
  locale: Locale;
  command: string;
  code: string;
  words: CommandCause;
}
