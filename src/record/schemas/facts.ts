import { z } from 'astro/zod';
import { codesTable } from '../tables/codes.ts';
import { symbolsTable } from '../tables/symbols.ts';

const { platform, symbol } = symbolsTable.shape;

/** A code's name in one SDK. */
export const symbolSchema = z.strictObject({ symbol, platform });

/**
 * What holds of a code in every language: `codes.tsv`, `symbols.tsv`, `phrases.tsv`, `editions/*.tsv` and
 * `commands.tsv` joined.
 */
export const factsSchema = z.strictObject({
  product: z.string(),
  ...codesTable.shape,
  symbols: z.array(symbolSchema),
  /** Ids of the official documents that list the code, in the product's order. */
  editions: z.array(z.string()),
  /** The calls of the server API that return it, in the order of the file; `*` is every call. */
  commands: z.array(z.string()),
  /** Digests of what official sources say of the code, for search. */
  phrases: z.array(z.string()),
});

export type CodeSymbol = z.infer<typeof symbolSchema>;
export type Facts = z.infer<typeof factsSchema>;
