import { z } from 'astro/zod';
import type { UiStrings } from './strings.ts';
import en from '../content/i18n/en.json' with { type: 'json' };

/** The interface's strings: every language has each key that English has, but for the form of one alone. */
export const uiStringsSchema = z.object(
  Object.fromEntries(
    Object.keys(en)
      .filter((key) => !key.endsWith('_one'))
      .map((key) => [key, z.string().min(1)]),
  ) as Record<keyof UiStrings, z.ZodString>,
);
