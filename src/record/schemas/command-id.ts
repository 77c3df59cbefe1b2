import { z } from 'astro/zod';

/** What stands for every call of a product's server API, where a code may come of any. */
export const everyCommand = '*';

/** A call of a product's server API by its path without the version, or by its action: `"openim/sendmsg"`, `"SendPeerMessage"`. */
export const commandIdSchema = z
  .string()
  .regex(
    /^[a-z]\w*(?:\/[a-z]\w*)?$/i,
    'is no command: write `service/command`, or an action such as `SendMessage`',
  );
