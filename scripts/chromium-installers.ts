import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runProgram } from './run-program.ts';

/** The ways to install a Chromium here, the one most likely to work first. */
export function chromiumInstallers(
  { isRoot, distribution }: System,
  run = runProgram,
): Installer[] {
  const playwright = (...flags: string[]) => {
    const cli = join(
      dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
      'cli.js',
    );
    return run(process.execPath, [cli, 'install', ...flags, 'chromium'], 3 * minute);
  };
  const apt = async () => {
    const options = ['-o', 'DPkg::Lock::Timeout=120'];
    await run('apt-get', [...options, 'update'], 3 * minute);
    const install = [...options, 'install', '-y', '--no-install-recommends'];
    await run('apt-get', [...install, 'chromium', 'fonts-noto-cjk'], 10 * minute);
  };
  // Debian's mirror often answers where Playwright's server does not, and that one can take minutes to fail.
  if (isRoot && distribution === 'debian') return [apt, () => playwright()];
  // Ubuntu's own package is an empty one that asks for snap; Playwright can install the libraries as well.
  if (isRoot && distribution === 'ubuntu') return [() => playwright('--with-deps')];
  return [() => playwright()];
}

const minute = 60_000;

/** Installs a browser, or rejects. */
export type Installer = () => Promise<void>;

interface System {
  isRoot: boolean;
  distribution: string | undefined;
}
