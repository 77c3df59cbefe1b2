import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type CustomRecord } from 'pagefind';

/** Has Pagefind index records and write its files into a folder. @throws with all that it complains of. */
export async function writeIndex(folder: string, records: readonly CustomRecord[]): Promise<void> {
  try {
    // A file a page, as Pagefind before 1.6 writes all the same, makes a pack larger (docs/decisions/packs.md).
    const { index } = await createIndex({ includeCharacters: '-_', maxFragments: 128 });
    if (!index) throw new Error('Pagefind could not create an index.');
    const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
    throwIfAny(added.flatMap(({ errors }) => errors));
    throwIfAny((await index.writeFiles({ outputPath: folder })).errors);
    await removeInterfaces(folder);
    await sortLanguages(folder);
  } finally {
    await close();
  }
}

/** Removes Pagefind's own search boxes: ours loads none of them, and they make HTML out of strings. */
async function removeInterfaces(folder: string): Promise<void> {
  const files = await readdir(folder);
  const interfaces = files.filter((name) => /^pagefind-(?:.*ui|highlight)\./.test(name));
  await Promise.all(interfaces.map((name) => rm(join(folder, name))));
}

/** Lists the languages in one order: Pagefind before 1.6, which some machines have, leaves it to chance. */
async function sortLanguages(folder: string): Promise<void> {
  const path = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(path, 'utf8')) as { languages: Record<string, unknown> };
  const languages = Object.entries(entry.languages).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  await writeFile(path, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
