import { siteRoot } from './site-root.ts';

/** What this site calls something that it keeps on the device: `"locale" → "/im-error-codes/|locale"`, as an origin may hold other projects. */
export function siteKey(name: string): string {
  return `${siteRoot}|${name}`;
}
