import { commandIdSchema } from '../schemas/command-id.ts';
import { linksTable } from './links.ts';

/** `command-pages.tsv`: the vendor's page on a call, with the address for the readers of each language. */
export const commandPagesTable = linksTable.extend({ id: commandIdSchema });
