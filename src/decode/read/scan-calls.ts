import type { CommandEntry, CommandIndex } from '../../search/codes/command-index.ts';
import type { LoggedCall, LoggedCode } from './logged-code.ts';

/** Looks for calls of server APIs in a log that comes in pieces, and tells which of them returned which code. */
export function scanCalls(known: CommandIndex): CallScan {
  const seen: SeenCall[] = [];
  let line = 1;
  return {
    push(piece) {
      let from = 0;
      for (const { entry, index } of seen.length < mostSeen ? known.inText(piece) : []) {
        line += newlinesIn(piece, from, index);
        from = index;
        seen.push({ entry, line });
      }
      line += newlinesIn(piece, from, piece.length);
    },
    callsOf({ code, lines }) {
      const calls = new Set(lines.flatMap((at) => nearest(seen, code, at)));
      return [...calls].slice(0, mostShown).map(({ product, command, title, causes }) => ({
        product,
        command,
        title,
        cause: causes[code] ?? null,
      }));
    },
  };
}

/** The calls that return a code and stand in its line, else in the nearest line shortly before it: the request. */
function nearest(seen: readonly SeenCall[], code: string, line: number): CommandEntry[] {
  const near = seen.filter(
    (call) => call.line <= line && line - call.line <= reach && call.entry.codes.has(code),
  );
  const last = near.at(-1)?.line;
  return near.flatMap((call) => (call.line === last ? call.entry : []));
}

function newlinesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    count += 1;
  return count;
}

/** In lines: a response is logged soon after its request. */
const reach = 6;
/** More would be no log of calls, but a text made to hurt. */
const mostSeen = 5000;
const mostShown = 3;

/** A scan for calls under way. */
export interface CallScan {
  push(piece: string): void;
  /** The calls that returned a code, in the order of the log. */
  callsOf(code: Pick<LoggedCode, 'code' | 'lines'>): LoggedCall[];
}

interface SeenCall {
  entry: CommandEntry;
  line: number;
}
