import type { z } from 'astro/zod';
import { listValues } from '../report/list-values.ts';

/** What a schema finds, worded to stand behind the value's name: `is no retry: write one of …`. A schema's own words come first. */
export const wordIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_value':
      return `is no ${String(issue.path?.findLast((key) => typeof key === 'string'))}: write one of ${listValues(issue.values)}`;
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return `is wrong: expected ${issue.expected}, received ${kindOf(issue.input)}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'is no address over https' : `is no ${issue.format}`;
    case 'too_small':
      return issue.minimum === 1 ? 'is empty' : `is too short: it has at least ${issue.minimum}`;
    case 'too_big':
      return `is too long: it has at most ${issue.maximum}`;
    case 'unrecognized_keys':
      return `has no place for ${listValues(issue.keys)}`;
    default:
      return 'is wrong';
  }
};

/** `null → "null"`, `[] → "array"`, `1 → "number"` */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
