const [owner, name] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
const isOwnersSite =
  owner !== undefined && name?.toLowerCase() === `${owner.toLowerCase()}.github.io`;

/** The site's origin: `SITE_URL`, else the repository owner's GitHub Pages, else an example. */
export const site =
  process.env['SITE_URL'] ||
  (name ? `https://${owner?.toLowerCase()}.github.io` : 'https://example.github.io');

/** The site's base path: `BASE_PATH`, else the repository's name (`owner/name → "/name"`). */
export const base =
  process.env['BASE_PATH'] || (isOwnersSite ? '/' : `/${name || 'im-error-codes'}`);

/** The repository's address, for links that edit a row. */
export const repository = `https://github.com/${process.env['GITHUB_REPOSITORY'] || 'example/im-error-codes'}`;
