import type { VFile } from 'vfile';
import type { Problem } from './problem.ts';
import type { RuleId } from './rules.ts';

/** What was reported on a file, as plain data. */
export function problemsOf({ path, messages }: VFile): Problem[] {
  return messages.map(({ line = 1, column = 1, ruleId, reason }) => ({
    file: path,
    line,
    column,
    rule: ruleId as RuleId,
    what: reason,
  }));
}
