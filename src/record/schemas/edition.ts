import { z } from 'astro/zod';
import { localeSchema } from '../../i18n/localized.ts';
import { httpsUrl } from './https-url.ts';
import { idSchema } from './id.ts';
import { platformSchema } from './platform.ts';
import { sourceSchema } from './source.ts';

/** The name of its file, which may end in a version: `"native-8.0"`. */
const editionId = z
  .string()
  .regex(
    /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
    'is no id: use a-z, 0-9, and single hyphens or dots between them',
  );

/** What it is about, where that is an SDK beside the product's own: `ZPNs`. */
const part = z.string().trim().min(1);

const common = {
  id: editionId,
  /** Null where the edition bears none. */
  date: z.iso.date('is no date: write `2024-04-12`, or null').nullable(),
  /** Where a reader can open it; null where no public address is known. */
  url: httpsUrl.nullable(),
  source: sourceSchema.optional(),
  /** Categories in which the copy that was read breaks off: what else it lists there is not known. */
  incomplete: z.array(idSchema).min(1).optional(),
};

/** One official list of codes: a document in one language, the list in an SDK's own source, or the pages of a REST API. */
export const editionSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      ...common,
      kind: z.literal('document'),
      lang: localeSchema,
      part: part.optional(),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('sdk'),
      platform: platformSchema,
      part: part.optional(),
      version: z.string().trim().min(1),
      /** Whether another SDK has taken the place of this one. */
      legacy: z.literal(true, 'is no mark: write `true`, or leave it out').optional(),
    }),
    z.strictObject({ ...common, kind: z.literal('api'), lang: localeSchema.optional() }),
  ],
  { error: 'is no kind of edition: write `document`, `sdk` or `api`' },
);

export type Edition = z.infer<typeof editionSchema>;
