import { z } from 'astro/zod';

/** `editions/<id>.tsv`: which codes an official document lists, and under which heading. */
export const editionTable = z.strictObject({ code: z.string(), heading: z.string() });
