declare namespace App {
  interface Locals {
    /** What the page's heading shows; a page that Starlight makes itself has none. */
    heading?: import('./components/heading.ts').Heading;
    /** The product whose categories stand in the sidebar. */
    product?: string;
  }
}
