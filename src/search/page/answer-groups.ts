import { askedNumber } from '../answer/asked-number.ts';
import { codesOfCommand } from '../answer/codes-of-command.ts';
import type { Found } from '../answer/find-codes.ts';
import { findCommands, type FoundCommand } from '../answer/find-commands.ts';
import { findPages } from '../answer/find-pages.ts';
import type { CodeEntry } from '../codes/code-index.ts';
import type { CommandIndex } from '../codes/command-index.ts';
import { commandGroup } from './command-group.ts';
import { foldRows } from './fold-rows.ts';
import { groupByClass, groupOf, type CodeGroup } from './group-by-class.ts';
import { marksOf } from './highlight.ts';
import { logLine } from './log-line.ts';
import { codeGroup } from './results.ts';
import { returningCalls } from './returning-calls.ts';
import { sitePageGroup } from './site-page-group.ts';

/**
 * What a query means: the site's own pages that it asks for, the codes, and the commands that it names, which stand
 * first where it can mean nothing else. Of one command that is named outright, the codes are its own; of a number, the
 * commands are those that return it. Above several codes that are written out, a line leads to the log decoder.
 */
export function answerGroups(query: string, found: Found, around: Surroundings): HTMLElement[] {
  const { index, entries, rows } = found;
  const { product, locale } = around;
  const own = (entry: CodeEntry) => ({ entry, same: [], more: 0 });
  const codes = (groups: readonly CodeGroup[]) =>
    codeGroup(index.words.codes, groups, query, locale, index);
  if (rows === 'begun') return [foldRows(codes(entries.map(own)), index.words.others)];
  if (rows === 'typed')
    return [
      logLine(query, entries, index.words, locale),
      codes(entries.map((entry) => groupOf(entry, entries, index, product))),
    ];
  const pages = findPages(query, index, product);
  if (pages.length === 0) return namedGroups(query, found, around, codes).filter(hasRows);
  // Who asks which codes to retry asks for no code whose cause says that something was retried.
  const named = entries.filter(({ title }) => marksOf(title, query).includes(true));
  return [
    sitePageGroup(index.words.sitePages, pages, locale),
    ...namedGroups(query, { ...found, entries: named }, around, codes).filter(hasRows),
  ];
}

function hasRows(group: HTMLElement): boolean {
  return group.querySelector('li') !== null;
}

/** Codes and commands, those first that can be meant alone. */
function namedGroups(
  query: string,
  { index, entries }: Found,
  { commands, product, locale }: Surroundings,
  codeRows: (groups: readonly CodeGroup[]) => HTMLElement,
): HTMLElement[] {
  const { words } = index;
  const calls = findCommands(query, commands, product);
  const own = codesOfCommand(query, calls, entries, index);
  const codes = own
    ? codeGroup(words.codesOfCommand, own.map(saidBy(calls[0])), '', locale, index)
    : codeRows(groupByClass(entries, index, product));
  const number = askedNumber(query, index);
  const asked = entries.filter(({ code }) => code === number);
  const named =
    calls.length > 0
      ? commandGroup(words.commands, calls, locale)
      : returningCalls(asked, commands, words, locale);
  const groups = named ? [codes, named] : [codes];
  return calls[0]?.isSure ? groups.reverse() : groups;
}

/** A code alone, with the cause that is the call's own, if it has one. */
function saidBy(call: FoundCommand | undefined): (entry: CodeEntry) => CodeGroup {
  return (entry) => {
    const said = call?.entry.causes[entry.code];
    return { entry, same: [], more: 0, ...(said === undefined ? {} : { said }) };
  };
}

interface Surroundings {
  commands: CommandIndex;
  /** The one product asked about, or null for all. */
  product: string | null;
  /** The page's language. */
  locale: string;
}
