/** The program that a variable names; null where it is not set. @throws where no program is there. */
export function chosenProgram(variable: string, { env, isProgram }: Machine): string | null {
  const chosen = env[variable];
  if (!chosen) return null;
  if (isProgram(chosen)) return chosen;
  throw new Error(`${variable} is \`${chosen}\`, where no program is: correct it, or unset it.`);
}

interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  isProgram(path: string): boolean;
}
