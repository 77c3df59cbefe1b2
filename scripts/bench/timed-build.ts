import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { listFiles } from './files.ts';

/** Builds an Astro project that has no cache into a folder that is new, and says how long it took and what came out. */
export async function timedBuild({ project, outDir, env = {} }: BuildOptions): Promise<Build> {
  const clean = async () => {
    for (const cache of ['node_modules/.astro', 'cache']) {
      await rm(join(project, cache), { recursive: true, force: true });
    }
  };
  await clean();
  const start = performance.now();
  await astroBuild(project, outDir, env);
  const milliseconds = performance.now() - start;
  // What a build of other content leaves behind would slow down the next, or mislead it.
  await clean();
  const files = await listFiles(outDir);
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  if (pages === 0) throw new Error(`The build of ${project} wrote no page.`);
  return { milliseconds, pages, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

function astroBuild(project: string, outDir: string, env: Record<string, string>): Promise<void> {
  const astro = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => lines.push(text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`astro build failed in ${project}:\n${lines.join('').slice(-4000)}`));
    });
  });
}

/** A finished build: its time, its HTML pages and all its bytes. */
export interface Build {
  milliseconds: number;
  pages: number;
  bytes: number;
}

/** Where the project is and where its build goes. */
export interface BuildOptions {
  project: string;
  outDir: string;
  env?: Record<string, string>;
}
