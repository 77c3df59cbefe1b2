import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { offline } from './src/offline/build/offline.ts';
import { searchIndex } from './src/search/build/pagefind.ts';
import { searchTexts } from './src/search/build/texts.ts';
import { defaultLocale, locales, siteTitles } from './src/i18n/locales.ts';
import { recordAhead } from './src/loaders/record-ahead.ts';
import { clientBundle } from './src/site/client-bundle.ts';
import { base, site } from './src/site/origin.ts';
import { quietBuild } from './src/site/quiet-build.ts';
import { sitemapOptions } from './src/site/sitemap.ts';

// No page shows these parts of Starlight's: left in, they cost every reader their styles and scripts.
const nothing = './src/components/starlight/Nothing.astro';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { concurrency: 16 },
  // Astro marks each module of an .mdx page with a directive of its own, and would be warned of every one.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  integrations: [
    recordAhead(),
    quietBuild(),
    clientBundle(),
    sitemap(sitemapOptions),
    starlight({
      title: siteTitles,
      locales,
      defaultLocale,
      components: {
        Banner: nothing,
        DraftContentNotice: nothing,
        FallbackContentNotice: nothing,
        Hero: nothing,
        PageSidebar: nothing,
        SocialIcons: nothing,
        Footer: './src/components/starlight/Footer.astro',
        Head: './src/components/starlight/Head.astro',
        LanguageSelect: './src/components/starlight/LanguageSelect.astro',
        MobileMenuToggle: './src/components/starlight/MobileMenuToggle.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        Sidebar: './src/components/starlight/Sidebar.astro',
        Search: './src/components/starlight/Search.astro',
        ThemeProvider: './src/components/starlight/ThemeProvider.astro',
        ThemeSelect: './src/components/starlight/ThemeSelect.astro',
      },
      // In this order: what is said of a page goes behind what is said of any.
      customCss: ['tokens', 'prose', 'heading', 'code', 'frame', 'search', 'results', 'print'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      head: [
        { tag: 'meta', attrs: { name: 'theme-color', content: '#0b6b62' } },
        {
          tag: 'link',
          attrs: {
            rel: 'apple-touch-icon',
            href: `${base}icons/apple-touch-icon.png`,
          },
        },
      ],
      routeMiddleware: './src/route-data.ts',
      disable404Route: true,
      expressiveCode: false,
      pagefind: false,
      pagination: false,
      tableOfContents: false,
      markdown: { headingLinks: false },
      credits: false,
    }),
    searchIndex(),
    searchTexts(),
    offline(),
  ],
});
