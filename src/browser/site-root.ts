/** The address under which the site stands, with its slashes, as Astro gives it: `"/im-error-codes/"`. */
export const siteRoot = import.meta.env.BASE_URL;

/** The locale in an address: `"/im-error-codes/ko/tencent-im/" → "ko"`, none → `""`. */
export function localeInPath(pathname: string): string {
  return pathname.startsWith(siteRoot) ? (pathname.slice(siteRoot.length).split('/')[0] ?? '') : '';
}
