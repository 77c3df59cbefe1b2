import { z } from 'astro/zod';

/** An id as addresses and file names write it: `"user-not-found"`. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no id: use a-z, 0-9 and single hyphens');
