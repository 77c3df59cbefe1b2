import { z } from 'astro/zod';
import en from '../content/i18n/en.json' with { type: 'json' };

/** The interface's strings: every language has each key that English has. */
export const uiStringsSchema = z.object(
  Object.fromEntries(Object.keys(en).map((key) => [key, z.string().min(1)])) as Record<
    keyof typeof en,
    z.ZodString
  >,
);
