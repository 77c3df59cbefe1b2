import type { Heading as PageHeading } from './site/heading.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the page's heading shows; a page that Starlight makes itself has none. */
      heading?: PageHeading;
      /** The product whose categories stand in the sidebar. */
      product?: string;
    }
  }
}
