import { z } from 'astro/zod';
import { idSchema } from '../schemas/id.ts';

/** `changes.tsv`: what the record gained or changed, as far as it holds in every language. */
export const changesTable = z
  .strictObject({
    id: idSchema,
    date: z.iso.date('is no date: write `2026-11-21`'),
    /** The product that it is about, or null. */
    product: z.preprocess((text) => (text === '-' ? null : text), z.string().nullable()),
    /** How many codes it added. */
    added: z
      .string()
      .regex(/^\d{1,6}$/, 'is no number of codes: write `12`, or `0` for none')
      .transform(Number),
    /** Categories and codes of the product that its entry leads to. */
    about: z.string().transform((text) => (text === '-' ? [] : text.split(/ +/))),
  })
  .refine(({ product, added, about }) => product !== null || (added === 0 && about.length === 0), {
    path: ['product'],
    error: 'is no product, and only a product has codes and categories',
  });
