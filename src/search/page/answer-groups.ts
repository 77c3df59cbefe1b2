import { askedNumber } from '../answer/asked-number.ts';
import { codesOfCommand } from '../answer/codes-of-command.ts';
import { findCommands, type FoundCommand } from '../answer/find-commands.ts';
import type { SearchIndex } from '../answer/search-index.ts';
import type { CodeEntry } from '../codes/code-index.ts';
import type { CommandIndex } from '../codes/command-index.ts';
import { commandGroup } from './command-group.ts';
import { groupByClass, type CodeGroup } from './group-by-class.ts';
import { codeGroup } from './results.ts';
import { returningCalls } from './returning-calls.ts';

/**
 * The codes that a query means, and the commands that it names, which stand first where it can mean nothing else. Of
 * one command that is named outright, the codes are its own; of a number, the commands are those that return it.
 */
export function answerGroups(
  query: string,
  found: readonly CodeEntry[],
  index: SearchIndex,
  { commands, product, locale }: Surroundings,
): HTMLElement[] {
  const { words } = index;
  const calls = findCommands(query, commands, product);
  const own = codesOfCommand(query, calls, found, index);
  const codes = own
    ? codeGroup(words.codesOfCommand, own.map(saidBy(calls[0])), '', locale, index)
    : codeGroup(words.codes, groupByClass(found, index, product), query, locale, index);
  const number = askedNumber(query, index);
  const asked = found.filter(({ code }) => code === number);
  const named =
    calls.length > 0
      ? commandGroup(words.commands, calls, locale)
      : returningCalls(asked, commands, words, locale);
  const groups = [codes, named].flatMap((one) => (one?.querySelector('li') ? [one] : []));
  return calls[0]?.isSure ? groups.reverse() : groups;
}

/** A code alone, with the cause that is the call's own, if it has one. */
function saidBy(call: FoundCommand | undefined): (entry: CodeEntry) => CodeGroup {
  return (entry) => {
    const said = call?.entry.causes[entry.code];
    return { entry, same: [], ...(said === undefined ? {} : { said }) };
  };
}

interface Surroundings {
  commands: CommandIndex;
  /** The one product asked about, or null for all. */
  product: string | null;
  /** The page's language. */
  locale: string;
}
