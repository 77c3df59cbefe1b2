import type { WorkerMessage, WorkerRelease } from '../store/messages.ts';

/** The release that a worker belongs to; null of one that offline use was switched off with, or that does not answer. */
export function askRelease(worker: ServiceWorker): Promise<WorkerRelease | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<WorkerRelease | null>) => {
      port1.close();
      resolve(data);
    };
    setTimeout(() => resolve(null), patience);
    worker.postMessage('release' satisfies WorkerMessage, [port2]);
  });
}

/** In milliseconds: every worker answers, but has to be started first, which a busy device takes its time for. */
const patience = 30_000;
