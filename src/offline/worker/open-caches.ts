import { cacheName } from '../store/cache-names.ts';
import { keptPacks, type KeptPack } from '../store/kept-packs.ts';
import { releasePath, type Files, type Release, type ReleaseId } from '../store/release.ts';
import { findInPacks } from './find-in-packs.ts';
import { matchGenuine } from './match-genuine.ts';
import { ReadPages } from './read-pages.ts';
import { shellName } from './shell.ts';

/** The worker's release, once it was read and found genuine. */
let known: Release | undefined;

/**
 * Opens what one release finds on this device, and leaves nothing there that was not.
 * @throws when the worker's own shell is gone, or its release is not the one that the worker was built with.
 */
export async function openCaches(
  root: string,
  { version, integrity }: ReleaseId,
): Promise<OpenCaches> {
  const name = shellName(root, version);
  if (!(await caches.has(name))) throw new Error(name);
  const shell = await caches.open(name);
  const stored = known ?? (await matchGenuine(shell, root + releasePath, integrity))?.json();
  const release = (known = (await stored) as Release | undefined);
  if (!release) throw new Error(name);
  const files = Object.assign({}, release.shell, ...Object.values(release.languages)) as Files;
  const packs = await keptPacks(root, release);
  const inShell = (path: string) => matchGenuine(shell, root + path, files[path]);
  const inPacks = (path: string, { locale, isFresh }: PackChoice = {}) => {
    const isChosen = (pack: KeptPack) =>
      (locale === undefined || pack.locale === locale) && (!isFresh || pack.list);
    return findInPacks(root, path, packs.filter(isChosen));
  };
  const genuine = async (path: string) => (await inShell(path)) ?? inPacks(path, { isFresh: true });
  const leftover = async (path: string): Promise<Response | undefined> => {
    if (files[path]) return undefined;
    const assets = await caches.open(cacheName(root, 'assets'));
    return (await assets.match(root + path)) ?? inPacks(path);
  };
  return {
    root,
    release,
    shell,
    packs,
    pages: new ReadPages(root, async (path) => (await genuine(path)) ?? leftover(path)),
    inShell,
    inPacks,
    genuine,
    leftover,
  };
}

/** All that the worker can answer from. */
export interface OpenCaches {
  root: string;
  release: Release;
  shell: Cache;
  packs: KeptPack[];
  pages: ReadPages;
  /** A file of the shell. */
  inShell(path: string): Promise<Response | undefined>;
  /** A file of some packs, or of all. */
  inPacks(path: string, choice?: PackChoice): Promise<Response | undefined>;
  /** A file that is what this release lists, and nothing that somebody planted. */
  genuine(path: string): Promise<Response | undefined>;
  /** A style, a script or a part of a search index that this release does not list: nobody can tell whose it is. */
  leftover(path: string): Promise<Response | undefined>;
}

/** Of one language, and only those of this release. */
interface PackChoice {
  locale?: string | null;
  isFresh?: boolean;
}
