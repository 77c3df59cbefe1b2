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

// A component's script, by the name that Astro gives it; `here` makes a copy of it for who asks.
declare module '*.astro?astro&type=script&index=0&here&lang.ts';
