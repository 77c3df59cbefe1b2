import type { Point } from 'unist';
import type { VFile } from 'vfile';

/** Where something stands, as editors open it: `content/zego-zim/codes.tsv:4:1`. */
export function formatPlace({ path }: VFile, { line, column }: Point): string {
  return `${path}:${line}:${column}`;
}
