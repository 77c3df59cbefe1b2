// The thread of `readInThread`.
import { parentPort, workerData } from 'node:worker_threads';
import { readFolder } from './read-folder.ts';

parentPort?.postMessage(await readFolder(workerData as string));
