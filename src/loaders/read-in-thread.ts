import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RecordResult } from '../record/read-record.ts';

/** The record in a folder and its problems, read in a thread of its own. */
export async function readInThread(folder: string): Promise<RecordResult> {
  const thread = new Worker(new URL('record-thread.ts', import.meta.url), { workerData: folder });
  const [result] = (await once(thread, 'message')) as [RecordResult];
  return result;
}
