import { z } from 'astro/zod';

/** `<locale>/queries.tsv`: what people type who mean a code, in words that its own do not hold. */
export const queriesTable = z.strictObject({
  code: z.string(),
  query: z.string().max(80, 'is longer than anybody types: at most 80 characters'),
});
