import { z } from 'astro/zod';

/** `symbols.tsv`: the SDKs' own names for a code. */
export const symbolsTable = z.strictObject({
  code: z.string(),
  /** The SDK that a symbol was read off: `native` is C, C++, iOS and Android together. */
  platform: z.enum(['native', 'web', 'flutter', 'react-native']),
  symbol: z.string().regex(/^(?!\d)\w[\w.]*$/, 'is no symbol: letters, digits, `_` and `.` only'),
});
