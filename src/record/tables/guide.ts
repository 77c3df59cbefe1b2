import { z } from 'astro/zod';
import { retrySchema } from './codes.ts';

const text = z.string().trim().min(1);

/** The front matter of `guides/<locale>/<id>.md`. */
export const guideFrontmatter = z.strictObject({
  title: text,
  /** A sentence under the title, and in lists. */
  description: text,
  /** Where it stands among the guides, the same in every language: the lowest first. */
  order: z.number(),
  /** Codes with one of these values link to it, also where it does not name them; the same in every language. */
  retry: z.array(retrySchema).default([]),
});
