import { z } from 'astro/zod';
import { codeIdSchema } from './code-id.ts';

/** Whether and how the same call may be repeated; CONTRIBUTING.md has the definitions. */
export const retrySchema = z.enum(['backoff', 'throttle', 'fix', 'none']);

/** Who has to act; CONTRIBUTING.md has the definitions. */
export const ownerSchema = z.enum(['app', 'backend', 'admin', 'user', 'vendor', 'nobody']);

/** The SDK that a symbol was read off: `native` is C, C++, iOS and Android together. */
export const platformSchema = z.enum(['native', 'web', 'flutter', 'react-native']);

/** A code's name in one SDK. */
export const symbolSchema = z.strictObject({
  symbol: z.string().regex(/^(?!\d)\w[\w.]*$/, 'is no symbol: letters, digits, `_` and `.` only'),
  platform: platformSchema,
});

/** What holds of a code in every language: `codes.tsv`, `symbols.tsv` and `editions/*.tsv` joined. */
export const factsSchema = z.strictObject({
  product: z.string(),
  code: codeIdSchema,
  category: z.string(),
  retry: retrySchema,
  owner: ownerSchema,
  /** The class of codes that mean the same, or null. */
  equivalent: z.string().nullable(),
  symbols: z.array(symbolSchema),
  /** Ids of the official documents that list the code, in the product's order. */
  editions: z.array(z.string()),
});

export type Retry = z.infer<typeof retrySchema>;
export type Owner = z.infer<typeof ownerSchema>;
export type Platform = z.infer<typeof platformSchema>;
export type CodeSymbol = z.infer<typeof symbolSchema>;
export type Facts = z.infer<typeof factsSchema>;
