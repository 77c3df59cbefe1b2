/**
 * The name of a cache: `("/docs/", "pack", "en", "1f0c") → "/docs/|pack|en|1f0c"`. It begins with the base, because
 * an origin may hold other projects, whose caches must never be touched.
 */
export function cacheName(root: string, kind: CacheKind, ...rest: string[]): string {
  return [root, kind, ...rest].join('|');
}

/**
 * The parts of a name of ours: `"/docs/|pack|en|1f0c" → { kind: "pack", rest: ["en", "1f0c"] }`, others' → null. A
 * kind of another release, which this one has no use for, is null.
 */
export function readCacheName(root: string, name: string): CacheParts | null {
  const [start, word, ...rest] = name.split('|');
  if (start !== root || word === undefined) return null;
  return { kind: kinds.find((kind) => kind === word) ?? null, rest };
}

const kinds = ['shell', 'pages', 'assets', 'pack'] as const;

/**
 * `shell|version`: what every reader keeps; `pages`: the pages read lately; `assets`: styles and scripts of theirs
 * that are in no shell any more; `pack|locale|hash`: a language.
 */
export type CacheKind = (typeof kinds)[number];

/** A cache's kind and what tells it from others of its kind. */
export interface CacheParts {
  kind: CacheKind | null;
  rest: string[];
}
