import { z } from 'astro/zod';

/** An address that a page may link to. */
export const httpsUrl = z.url({ protocol: /^https$/ });
