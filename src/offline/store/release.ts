/** What a build offers to keep: written by the build, fetched by the worker that belongs to it. */
export interface Release {
  /** A digest of every file of the site. */
  site: string;
  /** What every reader keeps. */
  shell: Files;
  /** By locale: what a reader of that language keeps as well. */
  languages: Record<string, Files>;
  /** By locale. */
  packs: Record<string, PackInfo>;
}

/** Files by their address under the base, each with its integrity as `fetch()` takes it. */
export type Files = Readonly<Record<string, string>>;

/** What the build writes into the worker: the name and the digest of the release that it belongs to. */
export interface ReleaseId {
  version: string;
  integrity: string;
}

/** A language's pack. */
export interface PackInfo {
  /** Its address under the base; the name holds the beginning of its hash. */
  path: string;
  /** SHA-256 of the file, in hexadecimal. */
  hash: string;
  /** The integrity of the list of its files, which is one of them. */
  list: string;
  /** What is downloaded. */
  bytes: number;
  /** What it takes on the device. */
  size: number;
  files: number;
}

/** The last thing to be stored in a pack's cache: without it the cache counts for nothing. */
export interface PackMarker {
  hash: string;
  files: number;
}

/** Where the build puts a release, under the base: `"1f0c" → "offline/release.1f0c.json"`. */
export function releaseFile(version: string): string {
  return `offline/release.${version}.json`;
}

/** Where a pack's cache holds its marker, under the base. */
export const markerPath = 'offline/kept.json';

/** Where a pack holds the list of its files, under the base. */
export const packListPath = 'offline/files.json';

/** Where a shell holds the release that it was made from, under the base. */
export const releasePath = 'offline/release.json';
