import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../report/report.ts';
import { findCode, type KnownCodes } from './read-codes.ts';
import { mayHold, readTable, type Table } from './read-table.ts';
import { everyCommand } from './schemas/command-id.ts';
import { commandsTable } from './tables/commands.ts';

/** Which calls of the server API return which codes, out of `commands.tsv`; each code is told of its calls. */
export function readCommandCodes(file: VFile, known: KnownCodes): CommandCodes {
  const { rows, lost } = readTable(file, commandsTable);
  const places = new Map<string, Point>();
  const pairs = new Set<string>();
  for (const { entry, cells, place } of rows) {
    const { command, code: id } = entry;
    const code = findCode(known, file, { id, place: cells.code.place });
    if (pairs.has(pairOf(entry))) {
      const what = `\`${command}\` is already said to return \`${id}\`.`;
      report(file, 'duplicate-row', place, what);
    } else code?.facts?.commands.push(command);
    pairs.add(pairOf(entry));
    if (command !== everyCommand && !places.has(command)) places.set(command, place);
  }
  return { file, places, pairs, lost };
}

/** Whether a call returns a code, or any code at all; also where the row that says so may be one that cannot be used. */
export function mayReturn({ places, pairs, lost }: CommandCodes, command: string, code?: string) {
  const isSaid = code === undefined ? places.has(command) : pairs.has(pairOf({ command, code }));
  return isSaid || mayHold({ lost }, command);
}

function pairOf({ command, code }: { command: string; code: string }): string {
  return `${command}\t${code}`;
}

/** A `commands.tsv`, read. */
export interface CommandCodes extends Pick<Table, 'lost'> {
  file: VFile;
  /** Where each call has its first row. */
  places: ReadonlyMap<string, Point>;
  pairs: ReadonlySet<string>;
}
