import { siteRoot } from './site-root.ts';

/**
 * The page's policy lets no text become a script or HTML. What loads a worker by its address, Pagefind too, may take
 * one from below the site's base: https://developer.mozilla.org/docs/Web/API/Trusted_Types_API
 */
globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL: (url) =>
    new URL(url, location.href).href.startsWith(location.origin + siteRoot) ? url : null,
});

declare global {
  /** What browsers have that know it. An address that a policy lets pass is an object, which `Worker` takes for a text. */
  var trustedTypes:
    | {
        createPolicy(
          name: string,
          rules: { createScriptURL: (url: string) => string | null },
        ): { createScriptURL(url: string): string };
      }
    | undefined;
}
