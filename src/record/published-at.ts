/** Of addresses on sites that hold much, what says whose it is: a repository, or a package. */
const holdings =
  /^(?:github\.com\/[^/]+|npmjs\.com\/package(?:\/@[^/]+)?|pub\.dev\/documentation)\/[^/]+/;

/** Where a source is published, as far as readers know it by: `"github.com/tencentyun/intlcloud-documents"`, `"trtc.io"`. */
export function publishedAt(url: string): string {
  const address = url.replace(/^https:\/\/(?:www\.)?/, '');
  return holdings.exec(address)?.[0] ?? address.replace(/\/.*/, '');
}
