import { resolve } from 'node:path';

/** The folder of the record: `content/`, or another that `CONTENT_DIR` names (the bench builds a larger one). */
export const contentFolder = resolve(process.env['CONTENT_DIR'] ?? 'content');
