/**
 * What keeps a machine from building the site, each with its remedy: a system that the native parts of the tools are
 * not made for, a Node that is too old, or parts that the lock has for this machine and npm has left out.
 * @param {Record<string, Package>} packages of package-lock.json
 * @param {Machine} machine
 * @returns {string[]}
 */
export function machineFaults(packages, machine) {
  const { platform, arch, node, runsTypeScript, isInstalled } = machine;
  if (!['linux', 'darwin', 'win32'].includes(platform) || !['x64', 'arm64'].includes(arch))
    return [
      `This is ${platform} on ${arch}: the site is built on linux, darwin and win32, on x64 or arm64.`,
    ];
  const missing = Object.entries(packages)
    .filter(([path, part]) => isMadeFor(part, platform, arch) && !isInstalled(path))
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  const range = packages['']?.engines?.node;
  const faults = [];
  if (missing.length > 0)
    faults.push(
      `npm has left out ${missing.join(', ')}: run \`npm ci\` on Node ${range}, optional packages included.`,
    );
  if (!runsTypeScript && installedNode(packages, machine) === null)
    faults.push(`Node ${node} is too old to build the site: install Node 22.18 or later.`);
  return faults;
}

/**
 * The folder of the Node that npm has installed for a machine; null where there is none.
 * @param {Record<string, Package>} packages of package-lock.json
 * @param {Machine} machine
 * @returns {string | null}
 */
export function installedNode(packages, { platform, arch, isInstalled }) {
  const folders = Object.keys(packages['']?.optionalDependencies ?? {}).map(
    (name) => `node_modules/${name}`,
  );
  const made = folders.find((folder) => isMadeFor(packages[folder] ?? {}, platform, arch));
  return made !== undefined && isInstalled(made) ? made : null;
}

/** Whether a package is made for one kind of machine, and this is one. Of Linux, those with glibc. */
function isMadeFor({ os, cpu, libc = ['glibc'] }, platform, arch) {
  return os?.includes(platform) && cpu?.includes(arch) && libc.includes('glibc');
}

/**
 * An entry of the lock.
 * @typedef {{ os?: string[], cpu?: string[], libc?: string[], engines?: { node?: string }, optionalDependencies?: Record<string, string> }} Package
 */

/**
 * What the answer depends on, so that it can be asked for any machine.
 * @typedef {object} Machine
 * @property {string} platform
 * @property {string} arch
 * @property {string} node
 * @property {boolean} runsTypeScript
 * @property {(path: string) => boolean} isInstalled
 */
