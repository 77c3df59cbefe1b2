import type { Localized } from '../i18n/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { mayHold } from './read-table.ts';
import type { TitledRow, TitledTable } from './read-titled.ts';
import type { Inline } from './schemas/words.ts';

/** What the languages say of one thing: their rows, which of them have none, and all of it where none lacks any. */
export function joinTitled(tables: readonly TitledTable[], id: string): JoinedTitle {
  const rows = tables.flatMap((table) => table.rows.get(id) ?? []);
  const missing = tables
    .filter((table) => !table.rows.has(id) && !mayHold(table, id))
    .map(({ locale }) => locale);
  const pick = <T>(of: (entry: TitledRow['entry']) => T) =>
    Object.fromEntries(rows.map(({ entry }) => [entry.locale, of(entry)])) as Localized<T>;
  const isWhole = rows.length === tables.length;
  const words = isWhole
    ? { titles: pick(({ title }) => title), texts: pick(({ text }) => text) }
    : null;
  return { rows, missing, words };
}

interface JoinedTitle {
  rows: TitledRow[];
  /** Not those whose row may stand in what could not be read. */
  missing: Locale[];
  words: { titles: Localized; texts: Localized<Inline> } | null;
}
