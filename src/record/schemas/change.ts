import { z } from 'astro/zod';
import { localized } from '../../i18n/localized.ts';
import { changesTable } from '../tables/changes.ts';
import { inlineSchema } from './words.ts';

const { id, date, product } = changesTable.shape;

/** What the record gained or changed: a row of `changes.tsv` and those of `changes/<locale>.md`, joined. */
export const changeSchema = z.strictObject({
  id,
  date,
  product,
  /** Its row in `changes.tsv`, from 0: of two changes of a day, the newer stands first. */
  order: z.number().int().nonnegative(),
  /** How many codes it added. */
  added: z.number().int().nonnegative(),
  /** Ids of categories and codes of the product that its entry leads to. */
  about: z.array(z.string()),
  titles: localized(z.string().min(1)),
  details: localized(inlineSchema),
});

export type Change = z.infer<typeof changeSchema>;
