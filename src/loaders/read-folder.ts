import { readRecord, type RecordResult } from '../record/read-record.ts';
import { sortProblems } from '../report/format-problems.ts';
import { readContent } from './read-content.ts';

/** The record in a folder, and its problems by file and line. */
export async function readFolder(folder: string): Promise<RecordResult> {
  const { files, problems: unreadable } = await readContent(folder);
  const { record, problems } = readRecord(files);
  return { record, problems: sortProblems([...unreadable, ...problems]) };
}
