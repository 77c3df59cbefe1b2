import { z } from 'astro/zod';
import { idSchema } from '../schemas/id.ts';

/** `equivalents/<locale>.md`: the classes of codes that mean the same. */
export const equivalentsTable = z.strictObject({
  id: idSchema,
  name: z.string(),
  /** What all its codes have in common, a sentence. */
  shared: z.string(),
});
