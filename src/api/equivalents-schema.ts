import { z } from 'astro/zod';
import { localized } from '../i18n/localized.ts';
import { codeIdSchema } from '../record/schemas/code-id.ts';
import { idSchema } from '../record/schemas/id.ts';
import { topicSchema } from '../record/tables/topics.ts';

/** The classes of equivalent codes as programs get them. */
export const apiEquivalentsSchema = z.array(
  z.strictObject({
    id: idSchema,
    topic: topicSchema.meta({
      description:
        'What a developer was doing when one of its codes came; `vendor` is a fault inside',
    }),
    names: localized(z.string()),
    shared: localized(z.string()).meta({ description: 'Markdown inline text' }),
    codes: z.array(z.strictObject({ product: z.string(), code: codeIdSchema })).min(1),
  }),
);

export type ApiEquivalents = z.infer<typeof apiEquivalentsSchema>;
