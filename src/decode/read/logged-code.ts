import type { CodeEntry } from '../../search/codes/code-index.ts';
import type { CommandEntry } from '../../search/codes/command-index.ts';

/** One code of a log, however often it stands there. */
export interface LoggedCode {
  /** The number as the log has it; a code known by a symbol only has its own number. */
  code: string;
  /** What it can be, the likeliest first; none where no product is known to use it. */
  matches: readonly CodeEntry[];
  count: number;
  /** The first lines that hold it, counted from 1; none where the codes came without a log. */
  lines: number[];
  /** The first of these lines, cut short: what is before the code, the code as it stands, what is after it. */
  excerpt: Excerpt;
  /** The codes that came after it, where it is the first of a chain. */
  leads: string[];
  /** The codes that the log itself says it caused. */
  causes: string[];
  /** For a code that is not known: those that it may be a slip for, else those next to it, below and above. */
  near: CodeEntry[];
  /** Whether nothing marks it as a code, so that it does not count. */
  isBare?: boolean;
  /** The other codes of the log that mean the same, where they were looked for. */
  same?: string[];
  /** The calls of a server API beside it that return it, where calls were looked for. */
  calls?: LoggedCall[];
}

/** A call of a server API that a code came from, as the log around it says. */
export type LoggedCall = Pick<CommandEntry, 'product' | 'command' | 'title'> & {
  /** What the code means for that call, where it is something of its own. */
  cause: string | null;
};

/** A line in three parts. */
export type Excerpt = [before: string, mention: string, after: string];
