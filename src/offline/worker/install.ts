import {
  releaseFile,
  releasePath,
  type Files,
  type Release,
  type ReleaseId,
} from '../store/release.ts';
import { fetchWhole } from './fetch-whole.ts';
import { localeOf } from './route.ts';
import { keepFiles, olderShells, shellName } from './shell.ts';
import { scope } from './worker-scope.ts';

/** Keeps the shell of this release, whole or not at all: any file that fails or differs fails the installation. */
export async function install(root: string, { version, integrity }: ReleaseId): Promise<void> {
  // The worker may have changed alone, and the one that answers now has this shell, too: nothing is deleted here.
  const shell = await caches.open(shellName(root, version));
  const response = await fetchWhole(root + releaseFile(version), { integrity });
  const release = (await response.clone().json()) as Release;
  const older = await olderShells(root, version);
  const languages = (await openLocales(root)).map((locale) => release.languages[locale]);
  await keepFiles(root, shell, Object.assign({}, release.shell, ...languages) as Files, older);
  await shell.put(root + releasePath, response);
}

/** The languages of the pages that are open now. */
async function openLocales(root: string): Promise<string[]> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.flatMap(({ url }) => localeOf(new URL(url).pathname.slice(root.length)) ?? []);
}
