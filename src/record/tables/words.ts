import { z } from 'astro/zod';

/** `<locale>/<category>.md`: what is said of a code in one language. */
export const wordsTable = z.strictObject({
  code: z.string(),
  meaning: z.string(),
  cause: z.string(),
  /** Steps, parted by `<br>`. */
  action: z.string().meta({ hasSteps: true }),
});
