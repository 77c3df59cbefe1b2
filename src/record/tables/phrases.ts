import { z } from 'astro/zod';

/** `phrases.tsv`: digests of what official sources say of a code, by which search finds it in their words. */
export const phrasesTable = z.strictObject({
  code: z.string(),
  digests: z
    .string()
    .regex(/^[\da-f]{8}(?: [\da-f]{8})*$/, 'is no list of digests: `npm run import` writes it'),
});
