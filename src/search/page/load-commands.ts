import { CommandIndex } from '../codes/command-index.ts';
import type { CommandsFile } from '../commands-file.ts';
import { fetchJson } from './fetch-json.ts';
import { once } from './once.ts';

/** A language's calls of server APIs, fetched once; none while their file cannot be had, for search answers without. */
export function loadCommands(locale: string): Promise<CommandIndex> {
  return load(locale).catch(() => new CommandIndex({}));
}

const load = once(
  async (locale) =>
    new CommandIndex(await fetchJson<CommandsFile>(`search/commands/${locale}.json`)),
);
