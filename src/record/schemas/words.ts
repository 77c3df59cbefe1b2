import { z } from 'astro/zod';
import { codeIdSchema } from './code-id.ts';
import { localeSchema } from '../../i18n/localized.ts';

/** One cell of words: its Markdown source with links written out, its HTML, and the bare text. */
export const inlineSchema = z.strictObject({
  markdown: z.string().min(1),
  html: z.string().min(1),
  text: z.string().min(1),
});

/** What is said of a code in one language: a row of `content/<product>/<locale>/<category>.md`. */
export const writtenWordsSchema = z.strictObject({
  product: z.string(),
  locale: localeSchema,
  code: codeIdSchema,
  /** A title. */
  meaning: inlineSchema,
  /** Why and when it arises. */
  cause: inlineSchema,
  /** What to do, a step each, in order. */
  action: z.array(inlineSchema).min(1),
  /** Whether a step leads to the vendor's technical support. */
  asksSupport: z.boolean(),
  /** The row's line in its file, counted from 1: where an edit begins. */
  line: z.number().int().positive(),
});

/** The same with what people type who mean the code, in other words than these, for search alone: `queries.tsv`. */
export const wordsSchema = writtenWordsSchema.extend({ queries: z.array(z.string()) });

/** Where official editions contradict each other on a code: a row of `differences.md`. */
export const differenceSchema = z.strictObject({
  product: z.string(),
  locale: localeSchema,
  code: codeIdSchema,
  difference: inlineSchema,
});

export type Inline = z.infer<typeof inlineSchema>;
export type WrittenWords = z.infer<typeof writtenWordsSchema>;
export type Words = z.infer<typeof wordsSchema>;
export type Difference = z.infer<typeof differenceSchema>;
