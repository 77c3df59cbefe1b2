/**
 * The name of a cache: `("/docs/", "pack", "en", "1f0c") → "/docs/|pack|en|1f0c"`. It begins with the base, because
 * an origin may hold other projects, whose caches must never be touched.
 */
export function cacheName(root: string, kind: CacheKind, ...rest: string[]): string {
  return [root, kind, ...rest].join('|');
}

/** The parts of a name of ours: `"/docs/|pack|en|1f0c" → { kind: "pack", rest: ["en", "1f0c"] }`, others' → null. */
export function readCacheName(root: string, name: string): CacheParts | null {
  const [start, kind, ...rest] = name.split('|');
  return start === root && isKind(kind) ? { kind, rest } : null;
}

function isKind(text: string | undefined): text is CacheKind {
  return kinds.some((kind) => kind === text);
}

const kinds = ['shell', 'pages', 'assets', 'pack', 'parts'] as const;

/**
 * `shell|version`: what every reader keeps; `pages`: the pages read lately; `assets`: styles and scripts of theirs
 * that are in no shell any more; `pack|locale|hash`: a language; `parts|locale|hash`: a download under way.
 */
export type CacheKind = (typeof kinds)[number];

/** A cache's kind and what tells it from others of its kind. */
export interface CacheParts {
  kind: CacheKind;
  rest: string[];
}
