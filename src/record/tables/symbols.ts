import { z } from 'astro/zod';
import { platformSchema } from '../schemas/platform.ts';

/** `symbols.tsv`: the SDKs' own names for a code. */
export const symbolsTable = z.strictObject({
  code: z.string(),
  platform: platformSchema,
  symbol: z.string().regex(/^(?!\d)\w[\w.]*$/, 'is no symbol: letters, digits, `_` and `.` only'),
});
