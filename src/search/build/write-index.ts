import { close, createIndex, type CustomRecord } from 'pagefind';

/** Has Pagefind index records and write its files into a folder. @throws with all that it complains of. */
export async function writeIndex(folder: string, records: readonly CustomRecord[]): Promise<void> {
  try {
    const { index } = await createIndex({ includeCharacters: '-_' });
    if (!index) throw new Error('Pagefind could not create an index.');
    const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
    throwIfAny(added.flatMap(({ errors }) => errors));
    throwIfAny((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
}

function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
