import { z } from 'astro/zod';

/** `synonyms/<locale>.md`: what people type, and the words that titles use for it. */
export const synonymsTable = z.strictObject({
  typed: z.string().min(1).toLowerCase(),
  term: z.string().min(1).toLowerCase(),
});
