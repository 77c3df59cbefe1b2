import { z } from 'astro/zod';
import { callsTable } from '../tables/calls.ts';
import { codesTable } from '../tables/codes.ts';
import { symbolsTable } from '../tables/symbols.ts';

const { platform, symbol } = symbolsTable.shape;

/** A code's name in one SDK. */
export const symbolSchema = z.strictObject({ symbol, platform });

/** A call of one SDK, or of all, that returns a code. */
export const clientCallSchema = callsTable.omit({ code: true });

/**
 * What holds of a code in every language: `codes.tsv`, `symbols.tsv`, `calls.tsv`, `phrases.tsv`, `editions/*.tsv`
 * and `commands.tsv` joined.
 */
export const factsSchema = z.strictObject({
  product: z.string(),
  ...codesTable.shape,
  symbols: z.array(symbolSchema),
  /** Ids of the official documents that list the code, in the product's order. */
  editions: z.array(z.string()),
  /** The calls of the server API that return it, in the order of the file; `*` is every call. */
  commands: z.array(z.string()),
  /** The calls of the SDKs that return it, as far as a source names them, in the order of the file. */
  calls: z.array(clientCallSchema),
  /** Digests of what official sources say of the code, for search. */
  phrases: z.array(z.string()),
});

export type CodeSymbol = z.infer<typeof symbolSchema>;
export type ClientCall = z.infer<typeof clientCallSchema>;
export type Facts = z.infer<typeof factsSchema>;
