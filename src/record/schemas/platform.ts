import { z } from 'astro/zod';

/** The SDK that a symbol was read off: `native` is C, C++, iOS and Android together. */
export const platformSchema = z.enum(['native', 'web', 'flutter', 'react-native']);

export type Platform = z.infer<typeof platformSchema>;
