import { VFile } from 'vfile';
import { fileStart, report } from '../report/report.ts';
import { excessOf } from '../report/size-limit.ts';

/** The record's files: path from the project's root → text, as read. */
export type Files = ReadonlyMap<string, string>;

/** The record's files by path, each with what is wrong with it. */
export type OpenFiles = Map<string, VFile>;

/** Opens the record's files; one that is too large is reported, and has no text then. */
export function openFiles(files: Files): OpenFiles {
  return new Map([...files].map(([path, text]) => [path, toFile(path, text)]));
}

/** A file of the record; one that is missing is reported, and has no text then. */
export function openFile(files: OpenFiles, path: string): VFile {
  const file = files.get(path) ?? new VFile({ path });
  if (!files.has(path)) report(file, 'missing-file', fileStart, 'The file is missing.');
  files.set(path, file);
  return file;
}

/** Paths below a folder, relative to it: `below(files, "content/zego-zim") → ["codes.tsv", "en/call.md", …]`. */
export function below(files: ReadonlyMap<string, unknown>, folder: string): string[] {
  const prefix = `${folder}/`;
  return [...files.keys()]
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length))
    .sort();
}

function toFile(path: string, text: string): VFile {
  const what = excessOf(text);
  if (what === null) return new VFile({ path, value: text });
  const file = new VFile({ path });
  report(file, 'document-too-large', fileStart, what);
  return file;
}
