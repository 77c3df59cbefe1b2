import type { Reader } from './engine.ts';
import type { WatchedSite } from './watched-site.ts';

/** What the tests of a scenario work with, once they run. */
export interface Visit {
  /** At a desk: their window is 1280 pixels wide when a test begins. */
  readonly reader: Reader;
  readonly site: WatchedSite;
}
