// Runs a program on the Node that the site is built with: `node scripts/run.js astro build`. It is JavaScript, because
// the Node that npm runs on, and this with it, may be too old for TypeScript.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedNode, machineFaults } from './machine-faults.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const machine = {
  platform: process.platform,
  arch: process.arch,
  node: process.version,
  runsTypeScript: Boolean(process.features.typescript),
  isInstalled: (path) => existsSync(join(root, path)),
};
const faults = machineFaults(packages, machine);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

// npm 11 links the installed Node by itself; npm 10 does not where several packages bring one. A shell knows no program
// of npm's.
const node = installedNode(packages, machine);
const folders = [...(node === null ? [] : [`${node}/bin`]), 'node_modules/.bin'];
process.env.PATH = [...folders.map((folder) => join(root, folder)), process.env.PATH].join(
  delimiter,
);

const [program = '', ...options] = process.argv.slice(2);
// On Windows all but Node itself are command files, which only a shell runs.
const shell = process.platform === 'win32' && program !== 'node';
const child = spawn(program, options, { stdio: 'inherit', shell });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', ({ message }) => {
  console.error(message);
  process.exitCode = 1;
});
child.on('exit', (code) => (process.exitCode = code ?? 1));
