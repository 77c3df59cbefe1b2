import { fetchJson } from '../../browser/fetch-json.ts';
import { once } from '../../browser/once.ts';
import { CodeIndex } from '../../search/codes/code-index.ts';
import { CommandIndex } from '../../search/codes/command-index.ts';
import type { CommandsFile } from '../../search/commands-file.ts';
import type { SearchFile } from '../../search/search-file.ts';
import { bareCodes } from '../read/bare-codes.ts';
import type { LoggedCode } from '../read/logged-code.ts';
import { piecesOf } from '../read/pieces-of.ts';
import { scanCalls } from '../read/scan-calls.ts';
import { sameInLog } from '../read/same-in-log.ts';
import { startScan } from '../read/scan-log.ts';
import { hashToCodes } from '../read/shared-codes.ts';

addEventListener('message', ({ data }: MessageEvent<DecodeJob>) => {
  decode(data).then(
    (codes) => postMessage({ id: data.id, codes } satisfies DecodeReply),
    () => postMessage({ id: data.id, failed: true } satisfies DecodeReply),
  );
});

async function decode({ id, source, file, commands }: DecodeJob): Promise<LoggedCode[]> {
  // A log is read without the calls while their file cannot be had.
  const loading = loadCommands(commands).catch(() => new CommandIndex({}));
  const { codes, classes } = await loadCodes(file);
  if ('hash' in source) return sameInLog(hashToCodes(source.hash, codes) ?? [], classes);
  const scan = startScan(codes);
  const calls = scanCalls(await loading);
  const push = (piece: string) => {
    scan.push(piece);
    calls.push(piece);
  };
  const progress = (done: number) => postMessage({ id, done } satisfies DecodeReply);
  if ('text' in source) readText(source.text, push, progress);
  else {
    for await (const { text, done } of piecesOf(source.log)) {
      push(text);
      progress(done);
    }
  }
  const found = scan.finish().map((one) => ({ ...one, calls: calls.callsOf(one) }));
  const bare = 'text' in source ? bareCodes(source.text, codes, found) : [];
  return [...sameInLog(found, classes), ...bare];
}

const loadCodes = once(async (address) => {
  const file = await fetchJson<SearchFile>(address);
  return { codes: new CodeIndex(file), classes: Object.values(file.classes) };
});

const loadCommands = once(async (file) => new CommandIndex(await fetchJson<CommandsFile>(file)));

const pieceLength = 1_000_000;

/** In pieces, so that it can be told how far it is read. */
function readText(
  text: string,
  push: (piece: string) => void,
  progress: (done: number) => void,
): void {
  for (let start = 0; start < text.length; start += pieceLength) {
    push(text.slice(start, start + pieceLength));
    progress((start + pieceLength) / text.length);
  }
}

/** What the page asks of the worker; `file` is the language's search file, `commands` that of the calls of server APIs. */
export interface DecodeJob {
  id: number;
  file: string;
  commands: string;
  source: DecodeSource;
}

/** Where the codes are: in a text, in a file, or in the page's address. */
export type DecodeSource = { text: string } | { log: Blob } | { hash: string };

/** What the worker answers: how far it is, from 0 to 1, then the codes. */
export type DecodeReply =
  { id: number; done: number } | { id: number; codes: LoggedCode[] } | { id: number; failed: true };
