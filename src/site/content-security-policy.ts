import { createHash } from 'node:crypto';
import { ownThemeScript } from './theme-script.ts';

const hash = createHash('sha256').update(ownThemeScript).digest('base64');

/**
 * What a page may load and run: only what stands on the site itself, and nothing that a text could bring.
 * GitHub Pages sends no headers of ours, so it is a meta element, before all else that the policy governs.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  // Pagefind searches in WebAssembly.
  `script-src 'self' 'sha256-${hash}' 'wasm-unsafe-eval'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  // A worker from the network would have no policy; one from a blob has the page's.
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default decoder',
].join('; ');
