import { z } from 'astro/zod';
import { localized } from '../i18n/localized.ts';
import { codeIdSchema } from '../record/schemas/code-id.ts';
import { httpsUrl } from '../record/schemas/https-url.ts';
import { apiCodeSchema } from './schema.ts';

const apiCommandSchema = z.strictObject({
  product: z.string(),
  command: z.string().meta({ description: 'Its path without the version, or its action' }),
  names: localized(z.string()),
  purposes: localized(z.string()).meta({ description: 'Markdown inline text' }),
  page: localized(httpsUrl).nullable().meta({ description: "The vendor's page on it" }),
  codes: z.array(codeIdSchema).min(1),
  urls: apiCodeSchema.shape.urls.omit({ permalink: true }),
});

/** The calls of the products' server APIs, each with the codes that it returns, as programs get them. */
export const apiCommandsSchema = z.array(apiCommandSchema);

export type ApiCommand = z.infer<typeof apiCommandSchema>;
export type ApiCommands = z.infer<typeof apiCommandsSchema>;
