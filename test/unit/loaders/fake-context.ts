import { EventEmitter } from 'node:events';
import type { LoaderContext } from 'astro/loaders';

/** What Astro gives a loader, with a store that is a map and notes of what the loader did. */
export function fakeContext({ watched = true } = {}) {
  const entries = new Map<string, StoredEntry>();
  const notes: string[] = [];
  const watcher = Object.assign(new EventEmitter(), {
    add: (path: string) => notes.push(`watch ${path}`),
  });
  const store = {
    keys: () => [...entries.keys()],
    get: (id: string) => entries.get(id),
    set: (entry: StoredEntry) => {
      notes.push(`set ${entry.id}`);
      entries.set(entry.id, entry);
    },
    delete: (id: string) => {
      notes.push(`delete ${id}`);
      entries.delete(id);
    },
  };
  const context = {
    store,
    logger: { error: (message: string) => notes.push(`error ${message}`) },
    generateDigest: (data: object) => JSON.stringify(data),
    ...(watched && { watcher }),
  };
  return { context: context as unknown as LoaderContext, entries, notes, watcher };
}

interface StoredEntry {
  id: string;
  data: unknown;
  digest: string;
  filePath: string;
}
