import type { LoggedCode } from '../read/logged-code.ts';
import type { DecodeJob, DecodeReply, DecodeSource } from './decode-worker.ts';
import program from './decode-worker.ts?worker&url';

/** Decodes in a worker, one log at a time: a new one ends the one before, whose answer never comes. */
export class Decoder {
  readonly #files: Pick<DecodeJob, 'file' | 'commands'>;
  readonly #progress: (done: number) => void;
  #worker: Worker | null = null;
  #isBusy = false;
  #id = 0;

  /** `files` are the addresses of the language's search file and of its calls; `progress` hears how far a log is read, from 0 to 1. */
  constructor(files: Pick<DecodeJob, 'file' | 'commands'>, progress: (done: number) => void) {
    this.#files = { file: whole(files.file), commands: whole(files.commands) };
    this.#progress = progress;
  }

  /** The codes of a source; rejected where the record could not be loaded. */
  decode(source: DecodeSource): Promise<LoggedCode[]> {
    this.cancel();
    this.#worker ??= new Worker(startOfWorker, { type: 'module' });
    const worker = this.#worker;
    const id = ++this.#id;
    this.#isBusy = true;
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<DecodeReply>) => {
        if (data.id !== id) return;
        if ('done' in data) return this.#progress(data.done);
        this.#isBusy = false;
        if ('codes' in data) resolve(data.codes);
        else reject(new Error('The record could not be loaded.'));
      };
      worker.onerror = () => {
        this.cancel();
        reject(new Error('The worker could not run.'));
      };
      worker.postMessage({ id, ...this.#files, source } satisfies DecodeJob);
    });
  }

  /** Ends what is under way. */
  cancel(): void {
    if (!this.#isBusy) return;
    this.#worker?.terminate();
    this.#worker = null;
    this.#isBusy = false;
  }
}

/** In a blob, an address has no other to begin from: `"/a/b.json" → "https://…/a/b.json"`. */
function whole(address: string): string {
  return new URL(address, import.meta.url).href;
}

/** A worker from the network would have no security policy; one from a blob has the page's. */
const blob = URL.createObjectURL(
  new Blob([`import ${JSON.stringify(whole(program))}`], { type: 'text/javascript' }),
);

/** The blob's address as the page's policy lets it pass, and no other's. */
const startOfWorker =
  globalThis.trustedTypes
    ?.createPolicy('decoder', { createScriptURL: () => blob })
    .createScriptURL(blob) ?? blob;
