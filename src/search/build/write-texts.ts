import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Asked } from '../texts-file.ts';

/** Writes every language's file of texts into a folder, in a thread of its own. */
export async function writeTexts(folder: string, record: Asked): Promise<void> {
  const { products, facts, words } = record;
  const task: TextsTask = { folder, record: { products, facts, words } };
  await once(new Worker(new URL('texts-thread.ts', import.meta.url), { workerData: task }), 'exit');
}

/** What the thread is told. */
export interface TextsTask {
  folder: string;
  record: Asked;
}
