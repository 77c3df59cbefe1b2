import { z } from 'astro/zod';
import { codeIdSchema, codeRange } from '../schemas/code-id.ts';

/** Whether and how the same call may be repeated; CONTRIBUTING.md has the definitions. */
export const retrySchema = z.enum(['backoff', 'throttle', 'fix', 'none']);

/** Who has to act; CONTRIBUTING.md has the definitions. */
export const ownerSchema = z.enum(['app', 'backend', 'admin', 'user', 'vendor', 'nobody']);

/** `codes.tsv`: what holds of a code in every language. A column here is a column of the file and of the API. */
export const codesTable = z.strictObject({
  code: z
    .string()
    .refine(isCodeId, { error: 'is no code', abort: true })
    .refine(ascends, 'is no code: it ends before it begins'),
  /** One of the product's, which `product.yaml` lists. */
  category: z.string(),
  retry: retrySchema,
  owner: ownerSchema,
  /** The class of codes that mean the same, or null. */
  equivalent: z.preprocess((text) => (text === '-' ? null : text), z.string().nullable()),
});

export type Retry = z.infer<typeof retrySchema>;
export type Owner = z.infer<typeof ownerSchema>;

function isCodeId(code: string): boolean {
  return codeIdSchema.safeParse(code).success;
}

function ascends(code: string): boolean {
  const range = codeRange(code);
  return !range || range.from < range.to;
}
