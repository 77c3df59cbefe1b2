import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Few files for browsers: each script that a page names asks for nothing that the page has not asked for already. */
export function clientBundle(): AstroIntegration {
  return {
    name: 'client-bundle',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({
          // Astro's is a file more, and one that the policy refuses in Firefox: `page-scripts/prefetch.ts`
          prefetch: false,
          vite: {
            // No script stands inside a page, and one that is empty is not written at all.
            build: { assetsInlineLimit: (_: string, content: Buffer) => content.length === 0 },
            environments: { client: { build: { rolldownOptions: { output } } } },
            plugins: [leaveOut, ownPaper, ownImports],
          },
        });
      },
    },
  };
}

/** One file for what every page runs, one for offline use, one for search, whoever else imports their modules. */
const output = {
  codeSplitting: {
    groups: [
      {
        name: 'every-page',
        test: /EveryPageScript\.astro\?|\/src\/(?:browser\/|i18n\/fill|search\/text\/fold)/,
      },
      {
        name: 'offline',
        test: /OfflineLanguage\.astro\?|\/offline\/page\/(?:watch|update-bar)\.ts$/,
      },
      { name: 'search', test: /SearchPage\.astro\?|\/search\/page\/start-search\.ts$/ },
    ],
  },
};

/**
 * Of what Starlight puts on every page: the drawer's script, which `page-scripts/starlight.ts` imports instead; the
 * one that keeps the state of a sidebar, which ours has none of; and the styles of asides, which no page has.
 */
const leaveOut: Plugin = {
  name: 'leave-out',
  transform: {
    order: 'pre',
    filter: {
      id: /@astrojs\/starlight\/dist\/(?:components\/Page(?:Frame)?\.astro\?astro&type=script&index=0&lang\.ts|style\/asides\.css)$/,
    },
    handler: () => '',
  },
};

/**
 * Starlight's rules for paper are a file that every reader loads and few need: `styles/print.css`, among the site's own
 * styles, has what pages of ours need of them in a quarter of the bytes.
 */
const ownPaper: Plugin = {
  name: 'own-paper',
  transform: {
    order: 'pre',
    filter: { id: /@astrojs\/starlight\/dist\/components\/Page\.astro$/ },
    handler(code) {
      const lines = code.split('\n');
      const kept = lines.filter((line) => !line.includes('printHref'));
      if (lines.length - kept.length !== 2)
        this.error('Starlight’s Page.astro names its rules for paper in another way.');
      return kept.join('\n');
    },
  },
};

/** Vite's helper for `import()` gives way to `browser/import-ahead.ts`, which knows scripts only. */
const ownImports: Plugin = {
  name: 'own-imports',
  transform: {
    order: 'pre',
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => `export { importAhead as __vitePreload } from ${JSON.stringify(importAhead)};`,
  },
};

const importAhead = fileURLToPath(new URL('../browser/import-ahead.ts', import.meta.url));
