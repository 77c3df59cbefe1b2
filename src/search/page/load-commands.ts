import { siteRoot } from '../../browser/site-root.ts';
import { CommandIndex } from '../codes/command-index.ts';
import type { CommandsFile } from '../commands-file.ts';

const loading = new Map<string, Promise<CommandIndex>>();

/** A language's calls of server APIs, fetched once; none while their file cannot be had, for search answers without. */
export function loadCommands(locale: string): Promise<CommandIndex> {
  const known = loading.get(locale);
  if (known) return known;
  const index = fetchIndex(locale).catch(() => {
    loading.delete(locale);
    return new CommandIndex({});
  });
  loading.set(locale, index);
  return index;
}

async function fetchIndex(locale: string): Promise<CommandIndex> {
  const response = await fetch(`${siteRoot}search/commands/${locale}.json`);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return new CommandIndex((await response.json()) as CommandsFile);
}
