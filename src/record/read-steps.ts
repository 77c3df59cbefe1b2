import type { PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../report/report.ts';
import { isBreak } from './check-markup.ts';
import type { Cell } from './parse/table.ts';

/** A cell parted at each `<br>`; empty steps are reported and left out, and more than four are reported. */
export function readSteps(file: VFile, { nodes, place }: Cell): PhrasingContent[][] {
  const steps: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (isBreak(node)) steps.push([]);
    else steps.at(-1)?.push(node);
  }
  const filled = steps.filter((step) =>
    step.some((node) => node.type !== 'text' || node.value.trim() !== ''),
  );
  const empty = steps.length - filled.length;
  if (empty > 0 || steps.length > 4) {
    const what = `The action has ${steps.length} steps, ${empty} of them empty.`;
    report(file, 'step-count', place, what);
  }
  return filled;
}
