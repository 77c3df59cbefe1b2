import { VFile } from 'vfile';
import { fileStart, report } from '../report/report.ts';

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
  if (text.length <= mostCharacters) return new VFile({ path, value: text });
  const file = new VFile({ path });
  const what = `The file has \`${text.length}\` characters; at most \`${mostCharacters}\` are read.`;
  report(file, 'document-too-large', fileStart, what);
  return file;
}

/** Three thousand codes in one category; the largest file has a hundred. */
const mostCharacters = 1_000_000;
