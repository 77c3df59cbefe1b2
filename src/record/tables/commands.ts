import { z } from 'astro/zod';
import { commandIdSchema, everyCommand } from '../schemas/command-id.ts';

/** `commands.tsv`: which call of the server API returns which code, as its official pages say; `*` is every call. */
export const commandsTable = z.strictObject({
  command: z.union([z.literal(everyCommand), commandIdSchema], {
    error:
      'is no command: write `service/command`, an action such as `SendMessage`, or `*` for every command',
  }),
  code: z.string(),
});
