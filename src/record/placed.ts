import type { Point } from 'unist';
import type { VFile } from 'vfile';

/** An entry in one language, where it stands, and the figures in it. */
export interface Placed<Entry> {
  entry: Entry;
  file: VFile;
  place: Point;
  figures: ReadonlySet<string>;
}
