import { z } from 'astro/zod';

/** `equivalents/<locale>.md`: the classes of codes that mean the same. */
export const equivalentsTable = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no id: use a-z, 0-9 and single hyphens'),
  name: z.string(),
  /** What all its codes have in common, a sentence. */
  shared: z.string(),
});
