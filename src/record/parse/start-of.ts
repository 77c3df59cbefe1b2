import type { Node, Point } from 'unist';
import { fileStart } from '../../report/report.ts';

/** Where a node begins; remark leaves out the position of some texts, which then count as the file's beginning. */
export function startOf({ position }: Node, otherwise: Point = fileStart): Point {
  return position?.start ?? otherwise;
}
