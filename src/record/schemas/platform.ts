import { z } from 'astro/zod';

/** The SDK that a symbol was read off: `native` is C, C++, iOS and Android together, `ios` that of Apple's alone. */
export const platformSchema = z.enum(['native', 'web', 'flutter', 'react-native', 'ios']);

export type Platform = z.infer<typeof platformSchema>;
