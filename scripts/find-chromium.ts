import { readFileSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright-core';
import { chosenProgram } from './chosen-program.ts';
import { chromiumInstallers, type Installer } from './chromium-installers.ts';
import { chromiumPaths } from './chromium-paths.ts';
import { isProgram } from './is-program.ts';

/**
 * The path of a Chromium that tests can drive: the one that `CHROME_PATH` names, an installed Chrome, Chromium or Edge,
 * Playwright's own, or else one that it installs.
 */
export async function findChromium(machine = thisMachine()): Promise<string> {
  const chosen = chosenProgram('CHROME_PATH', machine);
  if (chosen !== null) return chosen;
  const look = () =>
    [...chromiumPaths(machine), machine.playwrightPath].find((path) => machine.isProgram(path));
  let found = look();
  for (const install of machine.installers) {
    // Looked for even when an installer failed: another process may have been installing the same.
    found ??= await install().then(look, look);
  }
  if (found) return found;
  throw new Error(
    'No Chromium was found and none could be installed: install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}

/** What `chromium.launch()` of playwright-core needs for a browser that talks to nobody but the tests' server. */
export async function launchOptions(machine = thisMachine()): Promise<LaunchOptions> {
  return {
    executablePath: await findChromium(machine),
    // Chromium refuses to start its sandbox as root; Playwright adds --no-sandbox for false.
    chromiumSandbox: !machine.isRoot,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}

/** The machine that this runs on. */
function thisMachine(): Machine {
  const isRoot = process.getuid?.() === 0;
  return {
    platform: process.platform,
    env: process.env,
    isRoot,
    isProgram,
    playwrightPath: chromium.executablePath(),
    installers: chromiumInstallers({ isRoot, distribution: distribution() }),
  };
}

/** `'ID="debian"' → "debian"`, and nothing on a system without that file. */
function distribution(): string | undefined {
  try {
    return /^ID="?([\w.-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

/** What the search for a browser depends on, so that it can be tried for any system. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  isProgram(path: string): boolean;
  playwrightPath: string;
  installers: readonly Installer[];
}
