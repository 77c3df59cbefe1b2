import { programPaths, type System } from './program-paths.ts';

/** Where Chrome, Chromium and Edge are installed on a system, most usual first, then every folder of PATH. */
export function chromiumPaths(system: System): string[] {
  const paths = programPaths(system, { linux, mac, windows });
  const isLinux = !['darwin', 'win32'].includes(system.platform);
  return isLinux ? ['/opt/google/chrome/chrome', ...paths] : paths;
}

const linux = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `${name}.app/Contents/MacOS/${name}`,
);

const windows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
