import { chosenProgram } from '../../scripts/chosen-program.ts';
import { isProgram } from '../../scripts/is-program.ts';
import { programPaths, type Names, type System } from '../../scripts/program-paths.ts';

/** The program that a variable names, or an installed one, or null. @throws where the variable names none. */
export function findProgram(
  variable: string,
  names: Partial<Names>,
  machine: Machine = { platform: process.platform, env: process.env, isProgram },
): string | null {
  const paths = programPaths(machine, { linux: [], mac: [], windows: [], ...names });
  return chosenProgram(variable, machine) ?? paths.find((path) => machine.isProgram(path)) ?? null;
}

interface Machine extends System {
  isProgram(path: string): boolean;
}
