import type { Files } from '../../../src/record/files.ts';
import { fixtureFiles } from './fixture-files.ts';

/** The valid record of `demo-im` with some files replaced, added or, where the text is null, taken away. */
export function demoFiles(changes: Readonly<Record<string, string | null>> = {}): Files {
  const files = fixtureFiles('record');
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}
