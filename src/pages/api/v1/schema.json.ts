import { z } from 'astro/zod';
import { apiCommandsSchema } from '../../../api/commands-schema.ts';
import { apiEquivalentsSchema } from '../../../api/equivalents-schema.ts';
import { apiIndexSchema } from '../../../api/index-schema.ts';
import { apiProductSchema } from '../../../api/product-schema.ts';
import { jsonResponse } from '../../../api/responses.ts';
import { apiCodeSchema } from '../../../api/schema.ts';

/** A code's schema, and by name those of the files that hold more than one. */
export const GET = () =>
  jsonResponse({
    title: 'Code',
    ...z.toJSONSchema(apiCodeSchema),
    $defs: {
      Index: definition(apiIndexSchema),
      Product: definition(apiProductSchema),
      Equivalents: definition(apiEquivalentsSchema),
      Commands: definition(apiCommandsSchema),
    },
  });

function definition(schema: z.ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest;
}
