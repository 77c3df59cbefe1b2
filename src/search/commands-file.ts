import type { Locale } from '../i18n/locales.ts';
import type { Command } from '../record/schemas/command.ts';

/** A language's file of commands, made of the record. */
export function commandsFile(commands: readonly CallWithCodes[], locale: Locale): CommandsFile {
  const file: CommandsFile = {};
  for (const { product, command, names, causes, codes } of commands) {
    const own = causes.map(({ code, words }) => [code, words[locale].cause.text] as const);
    (file[product] ??= []).push([command, names[locale], codes.join(' '), Object.fromEntries(own)]);
  }
  return file;
}

/**
 * By product, the calls of its server API, for search and the log decoder: one file a language,
 * `/search/commands/<locale>.json`.
 */
export type CommandsFile = Record<string, FileCommand[]>;

/** A call: its path or action, its name, the codes that it returns parted by spaces, and the causes that are its own. */
export type FileCommand = [
  command: string,
  name: string,
  codes: string,
  causes: Record<string, string>,
];

/** A call, and the codes that it returns. */
interface CallWithCodes extends Pick<Command, 'product' | 'command' | 'names' | 'causes'> {
  codes: readonly string[];
}
