import { z } from 'astro/zod';

/**
 * `editions/<id>.tsv`: which codes an official document lists, under which heading and by which name. Of its words only
 * a digest is kept, which is enough to see that they have changed.
 */
export const editionTable = z.strictObject({
  code: z.string(),
  heading: z.string(),
  symbol: z
    .string()
    .regex(/^(?:-|(?!\d)\w[\w.]*)$/, 'is no symbol: letters, digits, `_` and `.` only, or `-`'),
  digest: z
    .string()
    .regex(/^(?:-|[\da-f]{12})$/, 'is no digest: `npm run import` writes 12 digits of one, or `-`'),
});
