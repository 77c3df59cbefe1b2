import { join } from 'node:path';
import { readContent } from '../../src/loaders/read-content.ts';
import { readRecord, type RecordResult } from '../../src/record/read-record.ts';
import type { Problem } from '../../src/report/problem.ts';

/** The record in `content/` as the build reads it, and whatever is wrong with it; read once for all tests of it. */
export function realRecord(): Promise<RecordResult & { unreadable: Problem[] }> {
  return (reading ??= read());
}

let reading: ReturnType<typeof realRecord> | undefined;

async function read(): ReturnType<typeof realRecord> {
  const { files, problems: unreadable } = await readContent(
    join(import.meta.dirname, '../../content'),
  );
  return { ...readRecord(files), unreadable };
}
