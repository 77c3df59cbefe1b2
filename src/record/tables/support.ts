import { titledTable } from './titled.ts';
import { idSchema } from '../schemas/id.ts';

/** `<locale>/support.md`: what technical support asks for, and where logs are kept; the id says which of the two. */
export const supportTable = titledTable.extend({
  id: idSchema.regex(/^(?:send|log)-/, 'is no id of support: begin it with `send-` or `log-`'),
});
