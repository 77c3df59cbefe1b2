import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Runs Astro's command line as a person would: how it ended, and all that it printed. */
export function astro(
  root: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  const program = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { ...withoutVitest(process.env), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: parts.join('') }));
  });
}

/** Builds into a folder. @throws with all that was printed, when the build fails. */
export async function build(
  root: string,
  outDir: string,
  options: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<void> {
  const { code, output } = await astro(root, ['build', '--outDir', outDir, ...options], env);
  if (code !== 0) throw new Error(`\`astro build\` ended with ${code}:\n${output}`);
}

/** Vitest sets variables that Vite reads, `BASE_URL=/` among them: a person's shell has none of these. */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(?:VITEST.*|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|TEST|FORCE_COLOR)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}
