import { posix, win32 } from 'node:path';

/** Where programs are installed on a system, those named first in each folder first, then every folder of PATH. */
export function programPaths({ platform, env }: System, { linux, mac, windows }: Names): string[] {
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .flatMap((folder) => windows.map((program) => win32.join(folder, program)));
  }
  if (platform === 'darwin') {
    return [
      '/Applications',
      ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : []),
    ].flatMap((folder) => mac.map((program) => posix.join(folder, program)));
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env['PATH'] ?? '').split(':')]
    .filter((folder) => folder.startsWith('/'))
    .flatMap((folder) => linux.map((program) => posix.join(folder, program)));
}

/** What a program is called on each system, from the folder of all programs on. */
export interface Names {
  linux: readonly string[];
  mac: readonly string[];
  windows: readonly string[];
}

/** What decides where programs are. */
export interface System {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}
