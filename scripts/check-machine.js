// JavaScript, because it also tells those whose Node is too old for TypeScript.
import { existsSync, readFileSync } from 'node:fs';
import { machineFaults } from './machine-faults.js';

const root = new URL('../', import.meta.url);
const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
const faults = machineFaults(packages, {
  platform: process.platform,
  arch: process.arch,
  node: process.version,
  runsTypeScript: Boolean(process.features.typescript),
  isInstalled: (path) => existsSync(new URL(path, root)),
});

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
