import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import {
  packListPath,
  releaseFile,
  type Files,
  type PackInfo,
  type Release,
  type ReleaseId,
} from '../store/release.ts';
import { isInPack, isOfLanguage, isShell } from './choose-files.ts';
import { listFiles, sha256, type SiteFile } from './list-files.ts';
import { withoutCrawlerTags } from './without-crawler-tags.ts';
import { writePack } from './write-pack.ts';

/** Writes the packs and the release of a built site into its `offline/`, and gives the release's name and digest. */
export async function writeRelease(folder: string): Promise<ReleaseId & { release: Release }> {
  const files = listFiles(folder);
  const all = new Set(files.map(({ path }) => path));
  const target = join(folder, 'offline');
  await rm(target, { recursive: true, force: true });
  await mkdir(target);
  const packs = localeIds.map(async (locale): Promise<[Locale, PackInfo]> => {
    return [
      locale,
      await languagePack(
        locale,
        files.filter(({ path }) => isInPack(path, locale, all)).map(asPacked),
        target,
      ),
    ];
  });
  const release: Release = {
    site: sha256(
      files.map(({ path, content }) => `${path} ${sha256(content, 'hex')}\n`).join(''),
      'hex',
    ),
    shell: withIntegrity(files.filter(({ path }) => isShell(path))),
    languages: Object.fromEntries(
      localeIds.map((locale) => [
        locale,
        withIntegrity(files.filter(({ path }) => isOfLanguage(path, locale, all))),
      ]),
    ),
    packs: Object.fromEntries(await Promise.all(packs)),
  };
  const text = JSON.stringify(release);
  const version = sha256(text, 'hex').slice(0, 16);
  await writeFile(join(folder, releaseFile(version)), text);
  return { version, integrity: integrityOf(text), release };
}

async function languagePack(
  locale: Locale,
  files: readonly SiteFile[],
  target: string,
): Promise<PackInfo> {
  const list = Buffer.from(JSON.stringify(withIntegrity(files)));
  const { content, ...pack } = await writePack([
    { path: packListPath, name: packListPath, content: list },
    ...files,
  ]);
  const hash = sha256(content, 'hex');
  const name = `${locale}.${hash.slice(0, 16)}.pack`;
  await writeFile(join(target, name), content);
  return {
    path: `offline/${name}`,
    hash,
    list: integrityOf(list),
    bytes: content.length,
    ...pack,
  };
}

/** Pagefind gzips its fragments, and reads plain ones as well: all gzipped together, a pack is smaller. */
function asPacked(file: SiteFile): SiteFile {
  const { name, content } = file;
  if (name.endsWith('.pf_fragment')) return { ...file, content: gunzipSync(content) };
  if (name.endsWith('.html'))
    return { ...file, content: Buffer.from(withoutCrawlerTags(content.toString())) };
  return file;
}

function withIntegrity(files: readonly SiteFile[]): Files {
  return Object.fromEntries(files.map(({ path, content }) => [path, integrityOf(content)]));
}

function integrityOf(content: Uint8Array | string): string {
  return `sha256-${sha256(content, 'base64')}`;
}
