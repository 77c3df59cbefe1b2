import {
  commandKey,
  isTelling,
  type CommandEntry,
  type CommandIndex,
} from '../codes/command-index.ts';

/**
 * The calls that a query names, each with the code that stands beside it; where some return that code, those alone:
 * `"send_group_msg 10007"`, `"https://host/v4/openim/sendmsg?…"`, `"send group msg"`, or a part of a name.
 */
export function findCommands(
  query: string,
  index: CommandIndex,
  product: string | null,
): FoundCommand[] {
  const words = query.split(/[^\w/]+/).filter((word) => /[a-z]/i.test(word));
  const isWanted = (entry: CommandEntry) => product === null || entry.product === product;
  const inWords = new Set(words.flatMap((word) => [...index.byWord(word)]));
  // Words that make up a name may as well be a question in words.
  const exact = [...inWords, ...index.byWord(words.join('_'))];
  const parts = words
    .filter((word) => word.length >= shortestPart && /[a-z]_|_[a-z]|[a-z][A-Z]/.test(word))
    .flatMap((word) => index.holding(commandKey(word)));
  const found = [...new Set(exact.length > 0 ? exact : parts)].filter(isWanted);
  const numbers: string[] = query.match(/(?<!\w)-?\d{3,10}\b/g) ?? [];
  const isSure = (entry: CommandEntry) =>
    inWords.has(entry) && (isTelling(entry.name) || query.includes('/'));
  const named = found.map((entry) => {
    const code = numbers.find((number) => entry.codes.has(number)) ?? null;
    return { entry, code, isSure: code !== null || isSure(entry) };
  });
  const withCode = named.filter(({ code }) => code !== null);
  return (withCode.length > 0 ? withCode : named).slice(0, most);
}

const shortestPart = 5;
const most = 4;

/** A call that a query names. */
export interface FoundCommand {
  entry: CommandEntry;
  /** The code of the query that the call returns. */
  code: string | null;
  /** Whether the query can hardly mean anything else. */
  isSure: boolean;
}
