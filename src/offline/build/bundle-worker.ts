import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { localeToLang, mapLocales } from '../../i18n/locales.ts';
import type { ReleaseId } from '../store/release.ts';

/** Bundles the service worker of a release; of none, the one that switches offline use off. */
export async function bundleWorker(release: ReleaseId | null): Promise<string> {
  const entry = new URL(release ? '../worker/worker.ts' : '../worker/off.ts', import.meta.url);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    define: release
      ? {
          RELEASE: JSON.stringify({ version: release.version, integrity: release.integrity }),
          LANGS: JSON.stringify(mapLocales(localeToLang)),
        }
      : {},
  });
  return outputFiles[0]?.text ?? '';
}
