import { isProgram } from './is-program.ts';
import { programPaths, type System } from './program-paths.ts';

/**
 * The path of a Chromium without windows, of which each costs a test more than the page in it; null where none is
 * installed, and where `CHROME_PATH` names a browser.
 */
export function findHeadlessShell(machine = thisMachine): string | null {
  if (machine.env['CHROME_PATH']) return null;
  return programPaths(machine, shell).find((path) => machine.isProgram(path)) ?? null;
}

const shell = { linux: ['chromium-headless-shell'], mac: [], windows: [] };

const thisMachine: Machine = { platform: process.platform, env: process.env, isProgram };

/** What is installed on a system. */
interface Machine extends System {
  isProgram(path: string): boolean;
}
