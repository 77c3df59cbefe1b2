/** The hosts that are asked: the real ones, or those that `NPM_REGISTRY` and `GITHUB_API` name. */
export function hostsOf(env: Readonly<Record<string, string | undefined>>): Hosts {
  return {
    npm: env['NPM_REGISTRY'] ?? 'https://registry.npmjs.org',
    github: env['GITHUB_API'] ?? 'https://api.github.com',
    githubToken: env['GITHUB_TOKEN'] ?? '',
  };
}

/** Where npm's registry and GitHub's API are, without a slash at the end. */
export interface Hosts {
  npm: string;
  github: string;
  /** Without one, GitHub answers sixty times an hour. */
  githubToken: string;
}
