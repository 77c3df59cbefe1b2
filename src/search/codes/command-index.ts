import type { CommandsFile } from '../commands-file.ts';

/** A language's calls of server APIs by what names them: search and the log decoder look them up here. */
export class CommandIndex {
  /** In the order of the file. */
  readonly entries: readonly CommandEntry[];
  readonly #keys: ReadonlyMap<string, CommandEntry[]>;
  #pattern: RegExp | null | undefined;

  constructor(file: CommandsFile) {
    this.entries = Object.entries(file).flatMap(([product, commands]) =>
      commands.map(([command, title, codes, causes]) => {
        const name = command.split('/').at(-1) ?? '';
        return { product, command, name, title, codes: new Set(codes.split(' ')), causes };
      }),
    );
    this.#keys = Map.groupBy(this.entries, ({ name }) => commandKey(name));
  }

  /** The calls that a word is, however it is written: `"send_group_msg"`, `"v4/openim/sendmsg"`. */
  byWord(word: string): readonly CommandEntry[] {
    const named = this.#keys.get(commandKey(word.split('/').at(-1) ?? '')) ?? [];
    const inFull = named.filter(({ command }) => `/${word}`.endsWith(`/${command}`));
    return inFull.length > 0 ? inFull : named;
  }

  /** The calls whose name holds a part of one, given as its `commandKey`. */
  holding(part: string): CommandEntry[] {
    return [...this.#keys].flatMap(([key, entries]) => (key.includes(part) ? entries : []));
  }

  /** Finds the calls in a text as they are written; a name that may be any word counts with its service alone. */
  inText(text: string): { entry: CommandEntry; index: number }[] {
    this.#pattern ??= patternOf(this.entries);
    if (!this.#pattern) return [];
    return [...text.matchAll(this.#pattern)].flatMap(({ 0: word, index }) =>
      this.byWord(word).map((entry) => ({ entry, index })),
    );
  }
}

/** A name however it is written: `"send_group_msg"`, `"sendGroupMsg" → "sendgroupmsg"`. */
export function commandKey(name: string): string {
  return name.toLowerCase().replace(/[\W_]+/g, '');
}

/** Whether a name can hardly be another word: `"send_group_msg"`, `"SendPeerMessage"`, `"sendmsg"`, not `"kick"`. */
export function isTelling(name: string): boolean {
  return name.length > 6 || /_|[a-z][A-Z]/.test(name);
}

function patternOf(entries: readonly CommandEntry[]): RegExp | null {
  const words = entries.map(({ name, command }) => (isTelling(name) ? name : command));
  return words.length > 0 ? new RegExp(`\\b(?:${[...new Set(words)].join('|')})\\b`, 'g') : null;
}

/** A call of a server API in the words of one language. */
export interface CommandEntry {
  product: string;
  /** As addresses have it. */
  command: string;
  /** Its last part. */
  name: string;
  /** What it is called in words. */
  title: string;
  codes: ReadonlySet<string>;
  /** By code, the causes that are its own. */
  causes: Readonly<Record<string, string>>;
}
