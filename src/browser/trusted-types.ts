/**
 * The page's policy lets no text become a script or HTML. What loads a worker by its address, Pagefind too, may
 * take one from this site: https://developer.mozilla.org/docs/Web/API/Trusted_Types_API
 */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };

trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
});

interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string | null }): unknown;
}
