import { z } from 'astro/zod';
import { wordsTable } from './words.ts';

const { code, cause, action } = wordsTable.shape;

/** `<locale>/commands.md`: what a code means for one call, where that differs from its own words. */
export const commandCausesTable = z.strictObject({ command: z.string(), code, cause, action });
