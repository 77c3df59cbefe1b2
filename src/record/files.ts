/** The record's files: path from the project's root → text, as read. */
export type Files = ReadonlyMap<string, string>;

/** Paths below a folder, relative to it: `below(files, "content/zego-zim") → ["codes.tsv", "en/call.md", …]`. */
export function below(files: Files, folder: string): string[] {
  const prefix = `${folder}/`;
  return [...files.keys()]
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length))
    .sort();
}
