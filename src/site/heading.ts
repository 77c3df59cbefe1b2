/** What stands above a page's text: where it is, and its title. */
export interface Heading {
  crumbs: Crumb[];
  title: string;
  /** The code that the page is about, shown large. */
  code?: string;
  /** Its names in the SDKs, that of the vendor's own first. */
  symbols?: string[];
  /** A sentence under the title. */
  lead?: string;
}

/** A step of the way from the home page to this one. */
export interface Crumb {
  label: string;
  href: string;
}
