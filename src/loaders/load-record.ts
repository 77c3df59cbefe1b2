import { AstroError } from 'astro/errors';
import { readRecord, type ErrorRecord } from '../record/read-record.ts';
import { formatProblems, sortProblems } from '../report/format-problems.ts';
import { contentFolder } from './content-folder.ts';
import { readContent } from './read-content.ts';

let pending: Promise<ErrorRecord> | null = null;

/**
 * The record, read once for all the collections of a build.
 * @throws AstroError naming every problem of every file, placed at the first.
 */
export function loadRecord(): Promise<ErrorRecord> {
  pending ??= readOrThrow();
  return pending;
}

/** Has the next call read the files again: in development, after an edit. */
export function forgetRecord(): void {
  pending = null;
}

async function readOrThrow(): Promise<ErrorRecord> {
  const { files, problems: unreadable } = await readContent(contentFolder);
  const { record, problems: found } = readRecord(files);
  const problems = sortProblems([...unreadable, ...found]);
  const [first] = problems;
  if (!first) return record;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const loc = { file: first.file, line: first.line, column: first.column };
  throw Object.assign(new AstroError(`${count} in the record:\n\n${formatProblems(problems)}`), {
    loc,
  });
}
