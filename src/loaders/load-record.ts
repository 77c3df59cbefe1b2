import { AstroError } from 'astro/errors';
import type { ErrorRecord } from '../record/read-record.ts';
import { formatReport } from '../report/format-problems.ts';
import { contentFolder } from './content-folder.ts';
import { forgetFolder, readFolderOnce } from './read-folder-once.ts';

let pending: Promise<ErrorRecord> | null = null;
let isForgotten = false;

/**
 * The record, read once for all the collections of a build.
 * @throws AstroError naming every problem of every file, placed at the first.
 */
export function loadRecord(): Promise<ErrorRecord> {
  pending ??= readOrThrow();
  return pending;
}

/**
 * Has the next call read the files again: in development, after an edit. Every collection hears of the same edit, in
 * one turn, and what the first of them has begun to read the others share.
 */
export function forgetRecord(): void {
  if (isForgotten) return;
  isForgotten = true;
  queueMicrotask(() => (isForgotten = false));
  pending = null;
  forgetFolder(contentFolder);
}

async function readOrThrow(): Promise<ErrorRecord> {
  const { record, problems } = await readFolderOnce(contentFolder);
  const [first] = problems;
  if (!first) return record;
  const { file, line, column } = first;
  throw Object.assign(new AstroError(formatReport(problems)), { loc: { file, line, column } });
}
