import { posix, win32 } from 'node:path';

/** Where Chrome, Chromium and Edge are installed on a system, most usual first, then every folder of PATH. */
export function chromiumPaths({ platform, env }: System): string[] {
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .flatMap((folder) => windowsPrograms.map((program) => win32.join(folder, program)));
  }
  if (platform === 'darwin') {
    return [
      '/Applications',
      ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : []),
    ].flatMap((folder) =>
      macPrograms.map((name) => posix.join(folder, `${name}.app/Contents/MacOS`, name)),
    );
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env['PATH'] ?? '').split(':')];
  return [
    '/opt/google/chrome/chrome',
    ...folders
      .filter((folder) => folder.startsWith('/'))
      .flatMap((folder) => linuxPrograms.map((program) => posix.join(folder, program))),
  ];
}

const linuxPrograms = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

interface System {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}
