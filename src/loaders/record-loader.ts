import type { Loader, LoaderContext } from 'astro/loaders';
import type { ErrorRecord } from '../record/read-record.ts';
import { contentFolder } from './content-folder.ts';
import { forgetRecord, loadRecord } from './load-record.ts';

/**
 * A loader for one collection of the record. `pick` takes the collection's entries out of the whole record, each
 * with its id and the file it comes from. In development an edited file replaces the entries that it changed.
 * Entries are not parsed again: reading the record has held every value against its schema.
 */
export function recordLoader(name: string, pick: (record: ErrorRecord) => Entry[]): Loader {
  return {
    name: `${name}-loader`,
    async load(context) {
      store(context, pick(await loadRecord()));
      context.watcher?.add(contentFolder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path) => {
          if (path.startsWith(contentFolder)) void reload(context, pick);
        });
      }
    },
  };
}

async function reload(
  context: LoaderContext,
  pick: (record: ErrorRecord) => Entry[],
): Promise<void> {
  forgetRecord();
  try {
    store(context, pick(await loadRecord()));
  } catch (error) {
    tell(error, context);
  }
}

/** Logs an error once, though every collection meets it. */
function tell(error: unknown, { logger }: LoaderContext): void {
  const { message } = error as Error;
  if (told.has(error as Error)) return;
  told.add(error as Error);
  logger.error(message);
}

const told = new WeakSet<Error>();

function store({ store, generateDigest }: LoaderContext, entries: Entry[]): void {
  const gone = new Set(store.keys());
  for (const { id, filePath, data } of entries) {
    gone.delete(id);
    const digest = generateDigest(data);
    if (store.get(id)?.digest === digest) continue;
    store.set({ id, data, digest, filePath });
  }
  for (const id of gone) store.delete(id);
}

/** One entry of a collection. */
export interface Entry<Data = Record<string, unknown>> {
  id: string;
  filePath: string;
  data: Data;
}
