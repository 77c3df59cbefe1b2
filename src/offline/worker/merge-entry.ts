/**
 * The index of search indexes that fits what is kept: the `latest` one (the network's, or the shell's where there is
 * none), in which each kept language names its own kept index. An index of another version of Pagefind than the
 * shell's runtime is of no use to it.
 */
export function mergeEntry(
  shell: SearchEntry,
  latest: SearchEntry | null,
  kept: readonly KeptEntry[],
): SearchEntry {
  const fits = (entry: SearchEntry) => entry.version === shell.version;
  const merged = latest && fits(latest) ? latest : shell;
  const languages = { ...merged.languages };
  for (const { lang, entry } of kept) {
    const own = entry.languages[lang];
    if (fits(entry) && own) languages[lang] = own;
  }
  return { ...merged, languages };
}

/** What Pagefind fetches first: by language in lower case, the hash that its index is found by. */
export interface SearchEntry {
  version: string;
  languages: Record<string, { hash: string }>;
}

/** The index of indexes that a language was kept with. */
export interface KeptEntry {
  lang: string;
  entry: SearchEntry;
}
