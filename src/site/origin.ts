const [owner, name] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
const isOwnersSite =
  owner !== undefined && name?.toLowerCase() === `${owner.toLowerCase()}.github.io`;

/** The site's origin: `SITE_URL`, else the repository owner's GitHub Pages, else an example. */
export const site =
  process.env['SITE_URL'] ||
  (name ? `https://${owner?.toLowerCase()}.github.io` : 'https://example.github.io');

/** The site's base path with its slashes: `BASE_PATH`, else the repository's name (`owner/name → "/name/"`). */
export const base = basePath(
  process.env['BASE_PATH'] || (isOwnersSite ? '/' : name || 'im-error-codes'),
);

/** The repository's address, for links that edit a row. */
export const repository = `https://github.com/${process.env['GITHUB_REPOSITORY'] || 'example/im-error-codes'}`;

/** `"docs/im" → "/docs/im/"` @throws where an address would write it otherwise. */
function basePath(path: string): string {
  const whole = path.replace(/^\/?/, '/').replace(/\/?$/, '/');
  if (!/:|\/\//.test(whole) && new URL(whole, site).pathname === whole) return whole;
  throw new Error(
    `BASE_PATH is \`${path}\`, which is no path of an address: write one such as \`/docs/im/\`.`,
  );
}
