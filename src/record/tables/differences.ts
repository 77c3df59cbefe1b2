import { z } from 'astro/zod';

/** `<locale>/differences.md`: where official editions contradict each other on a code. */
export const differencesTable = z.strictObject({ code: z.string(), difference: z.string() });
