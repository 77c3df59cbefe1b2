import { z } from 'astro/zod';
import { localized } from '../../i18n/localized.ts';
import { codeIdSchema } from './code-id.ts';
import { commandIdSchema } from './command-id.ts';
import { httpsUrl } from './https-url.ts';
import { inlineSchema, wordsSchema } from './words.ts';

const { cause, action } = wordsSchema.shape;

/** What a code means for one call of the server API, and what to do: a row of `commands.md`. */
export const commandCauseSchema = z.strictObject({ cause, action });

/** A call of a product's server API: its rows of `command-names.md`, `command-pages.tsv` and `commands.md`, joined. */
export const commandSchema = z.strictObject({
  product: z.string(),
  command: commandIdSchema,
  names: localized(z.string().min(1)),
  /** What it does, a sentence. */
  purposes: localized(inlineSchema),
  /** The vendor's page on it; null where none is known. */
  page: localized(httpsUrl).nullable(),
  /** The codes that mean something else for this call than their own words say. */
  causes: z.array(z.strictObject({ code: codeIdSchema, words: localized(commandCauseSchema) })),
});

export type CommandCause = z.infer<typeof commandCauseSchema>;
export type Command = z.infer<typeof commandSchema>;
