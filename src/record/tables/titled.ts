import { z } from 'astro/zod';
import { idSchema } from '../schemas/id.ts';

/** `equivalents/<locale>.md`, `changes/<locale>.md` and, with ids of their own, `support.md`: what one language calls a thing, and what it says of it. */
export const titledTable = z.strictObject({ id: idSchema, title: z.string(), text: z.string() });
