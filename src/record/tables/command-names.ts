import { commandIdSchema } from '../schemas/command-id.ts';
import { titledTable } from './titled.ts';

/** `<locale>/command-names.md`: what a call of the server API is called, and what it does. */
export const commandNamesTable = titledTable.extend({ id: commandIdSchema });
