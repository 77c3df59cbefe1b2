import { z } from 'astro/zod';
import { platformSchema } from '../schemas/platform.ts';

/** Stands where a call has the same name in every SDK. */
export const everyPlatform = 'all';

/** `calls.tsv`: which call of an SDK returns which code, as an official source of that SDK says. */
export const callsTable = z.strictObject({
  code: z.string(),
  platform: z.enum([...platformSchema.options, everyPlatform]),
  call: z.string().regex(/^(?!\d)\w+$/, 'is no call: its bare name, letters, digits and `_` only'),
});
