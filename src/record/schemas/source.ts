import { z } from 'astro/zod';

const file = z
  .string()
  .regex(
    /^(?!\.\.?\/)[^/\\]+(?:\/(?!\.\.?(?:\/|$))[^/\\]+)*$/,
    'is no path: write it from the root, as `docs/a.md`',
  );
const npm = z
  .string()
  .regex(/^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/, 'is no package of npm: write its name');
const git = z
  .string()
  .regex(/^\w[\w-]*\/\w[\w.-]*$/, 'is no repository on GitHub: write `owner/name`');

/** Where `npm run drift` looks for a newer version of a document: a package of npm, or a repository on GitHub. */
export const sourceSchema = z.union(
  [z.strictObject({ npm, file }), z.strictObject({ git, file })],
  'is no source: write `{ npm: package, file: path }` or `{ git: owner/name, file: path }`',
);

export type Source = z.infer<typeof sourceSchema>;
