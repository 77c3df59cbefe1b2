import { contentFolder } from '../src/loaders/content-folder.ts';
import { readFolder } from '../src/loaders/read-folder.ts';
import type { ErrorRecord } from '../src/record/read-record.ts';
import { formatReport } from '../src/report/format-problems.ts';

/** The record in `content/`; null where it has problems: then they are told, and the program has failed. */
export async function soundRecord(): Promise<ErrorRecord | null> {
  const { record, problems } = await readFolder(contentFolder);
  if (problems.length === 0) return record;
  console.error(formatReport(problems));
  process.exitCode = 1;
  return null;
}
