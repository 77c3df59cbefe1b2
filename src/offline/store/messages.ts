import type { Release } from './release.ts';

/** What a page says to a worker: `activate`, to take over now; `release`, to answer at the port with its release. */
export type WorkerMessage = 'activate' | 'release';

/** The answer to `release`, with the version that the worker calls it by. */
export interface WorkerRelease extends Release {
  version: string;
}
