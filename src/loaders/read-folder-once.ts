import type { RecordResult } from '../record/read-record.ts';

/**
 * The record in a folder, read once a process, whoever asks first: Astro runs collections and integrations in two
 * module graphs, and neither sees what the other has imported.
 */
export function readFolderOnce(folder: string): Promise<RecordResult> {
  return keep(folder, async () => {
    const { readFolder } = await import('./read-folder.ts');
    return readFolder(folder);
  });
}

/** Begins to read the record in a folder, in a thread of its own: who asks for it then waits for that one. */
export function readFolderAhead(folder: string): void {
  keep(folder, async () => {
    const { readInThread } = await import('./read-in-thread.ts');
    return readInThread(folder);
  }).catch(() => {
    // Whoever asks for it gets the error.
  });
}

/** Has the next call read the folder again. */
export function forgetFolder(folder: string): void {
  results().delete(folder);
}

function keep(folder: string, read: () => Promise<RecordResult>): Promise<RecordResult> {
  const known = results().get(folder) ?? read();
  results().set(folder, known);
  return known;
}

function results(): Results {
  const process = globalThis as typeof globalThis & { [key]?: Results };
  return (process[key] ??= new Map());
}

const key = Symbol.for('im-error-codes/record');

type Results = Map<string, Promise<RecordResult>>;
