import { fetchJson } from '../../browser/fetch-json.ts';
import { once } from '../../browser/once.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { CommandIndex } from '../codes/command-index.ts';
import type { CommandsFile } from '../commands-file.ts';

/** A language's calls of server APIs, fetched once; none while their file cannot be had, for search answers without. */
export function loadCommands(locale: string): Promise<CommandIndex> {
  return load(locale).catch(() => new CommandIndex({}));
}

const load = once(
  async (locale) =>
    new CommandIndex(await fetchJson<CommandsFile>(`${siteRoot}search/commands/${locale}.json`)),
);
