import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { RuleId } from './rules.ts';

/** Notes on a file what is wrong at a place in it; reading goes on. */
export function report(file: VFile, rule: RuleId, place: Point, what: string): void {
  file.message(what, { place, ruleId: rule });
}

/** Where problems of a whole file stand. */
export const fileStart: Point = { line: 1, column: 1 };
